package id.gladi.ui.mapeditor;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be drawn, and how many corners it takes. */
enum Pencil {
  BUILDING(FeatureKind.BUILDING, 3, Integer.MAX_VALUE, false),
  /** A hole in the building or area at hand. */
  COURTYARD(null, 3, Integer.MAX_VALUE, false),
  FENCE(FeatureKind.FENCE, 2, Integer.MAX_VALUE, false),
  WALL(FeatureKind.WALL, 2, Integer.MAX_VALUE, false),
  GATE(FeatureKind.GATE, 2, 2, false),
  ROAD(FeatureKind.ROAD, 2, Integer.MAX_VALUE, false),
  ALLEY(FeatureKind.ALLEY, 2, Integer.MAX_VALUE, false),
  /** Tertutup: a place that people cannot leave freely. */
  ENCLOSED(FeatureKind.FACILITY, 3, Integer.MAX_VALUE, true),
  GREEN(FeatureKind.GREEN, 3, Integer.MAX_VALUE, false),
  NAME(FeatureKind.POI, 1, 1, false);

  private final @Nullable FeatureKind kind;
  private final int least;
  private final int most;
  private final boolean enclosed;

  Pencil(@Nullable FeatureKind kind, int least, int most, boolean enclosed) {
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.enclosed = enclosed;
  }

  /** What comes of it; nothing of its own comes of a courtyard. */
  Optional<FeatureKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Whether no further corner can be set. */
  boolean full(List<Point> corners) {
    return corners.size() >= most;
  }

  /** The shape of these corners; empty while there are too few. */
  Optional<Geometry> shape(List<Point> corners) {
    if (corners.size() < least) {
      return Optional.empty();
    }
    return Optional.of(
        switch (least) {
          case 1 -> new Geometry.Spot(corners.getFirst());
          case 2 -> new Geometry.Line(corners);
          default -> new Geometry.Area(corners);
        });
  }

  /** What is known of a new one: a gate is as wide as it is drawn, in whole decimetres. */
  Traits traits(Geometry shape) {
    double clear =
        this == GATE
            ? Math.round(shape.points().getFirst().distance(shape.points().getLast()) * 10) / 10.0
            : 0;
    return new Traits(0, clear, 0, 0, enclosed, false, "", "");
  }
}
