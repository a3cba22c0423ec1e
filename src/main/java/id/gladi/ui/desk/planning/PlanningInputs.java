package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Figure;
import id.gladi.core.planning.Frontage.Spacing;
import id.gladi.core.planning.WaterBudget.Cannon;
import id.gladi.core.terrain.Point;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the planner chose on the pages of the panel. Use on the FX thread only. */
final class PlanningInputs {
  private final StringProperty target = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Point> spot = new SimpleObjectProperty<>();
  private final StringProperty missed = new SimpleStringProperty("");
  private final ObjectProperty<Integer> ranks = new SimpleObjectProperty<>(1);
  private final ObjectProperty<Spacing> spacing = new SimpleObjectProperty<>(Spacing.OPEN);
  private final ObjectProperty<Set<String>> turned = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Cannon> cannon = new SimpleObjectProperty<>(Cannon.PINDAD);
  private final ObjectProperty<Integer> sprayed = new SimpleObjectProperty<>(0);
  private final Map<Figure, String> refused = new EnumMap<>(Figure.class);
  private final ObjectProperty<Set<String>> sources = new SimpleObjectProperty<>(Set.of());

  /** The line, street or gate to hold, by id; the first of {@link LineAid#targets()} when empty. */
  StringProperty target() {
    return target;
  }

  /** Where the target was pointed at on the map; null when it was chosen from the list. */
  ObjectProperty<@Nullable Point> spot() {
    return spot;
  }

  /** Why nothing was taken from the map; empty when it was. */
  StringProperty missed() {
    return missed;
  }

  ObjectProperty<Integer> ranks() {
    return ranks;
  }

  ObjectProperty<Spacing> spacing() {
    return spacing;
  }

  /** Ways whose first state, open or closed, the planner turned over. */
  ObjectProperty<Set<String>> turned() {
    return turned;
  }

  ObjectProperty<Cannon> cannon() {
    return cannon;
  }

  /** Seconds of jet already given. */
  ObjectProperty<Integer> sprayed() {
    return sprayed;
  }

  /** Units on the board that could be sent, by token. */
  ObjectProperty<Set<String>> sources() {
    return sources;
  }

  /** What was typed for a figure and could not be taken; stays until something can. */
  Map<Figure, String> refused() {
    return refused;
  }

  void onTurn(String way) {
    turned.set(toggled(turned.get(), way));
  }

  void onSource(String token) {
    sources.set(toggled(sources.get(), token));
  }

  private static Set<String> toggled(Set<String> all, String one) {
    var next = new HashSet<>(all);
    if (!next.remove(one)) {
      next.add(one);
    }
    return Set.copyOf(next);
  }
}
