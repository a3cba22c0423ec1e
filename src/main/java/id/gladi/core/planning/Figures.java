package id.gladi.core.planning;

import java.util.Arrays;
import java.util.List;
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
