package id.gladi.core.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/** The planning figures in force: those of the reference, except where the planner changed one. */
public record Figures(PMap<Figure, Range> changes) {
  public static final Figures STANDARD = new Figures(TreePMap.empty());

  public Range value(Figure figure) {
    return changes.getOrDefault(figure, figure.value());
  }

  /** The figures with one changed; rejected unless all of its values are above zero. */
  public Figures with(Figure figure, Range value) {
    if (!(value.low() > 0)) {
      throw new IllegalArgumentException("a planning figure is above zero: " + figure);
    }
    return new Figures(
        value.equals(figure.value()) ? changes.minus(figure) : changes.plus(figure, value));
  }

  /** The changed figures as one line of text, such as {@code march=1.0/1.0/1.0}. */
  public String written() {
    return changes.entrySet().stream()
        .map(each -> each.getKey().id() + "=" + each.getValue().written())
        .collect(Collectors.joining(" "));
  }

  /**
   * The figures of a line of text. What names no figure, is no range or cannot be taken is passed
   * over: the figure of the reference stands.
   */
  public static Figures read(String written) {
    var figures = STANDARD;
    for (var each : written.split(" ", -1)) {
      for (var figure : Figure.values()) {
        if (each.startsWith(figure.id() + "=")) {
          var value = Range.read(each.substring(figure.id().length() + 1));
          if (value.isPresent() && value.get().low() > 0) {
            figures = figures.with(figure, value.get());
          }
        }
      }
    }
    return figures;
  }

  /** The figure as it goes into an estimate. */
  public Assumption assume(Figure figure) {
    return new Assumption(
        figure.id(),
        figure.label(),
        value(figure),
        figure.unit(),
        figure.source(),
        changes.containsKey(figure));
  }

  List<Assumption> assumeAll(Figure... figures) {
    return Arrays.stream(figures).map(this::assume).toList();
  }
}
