package id.gladi.core.planning;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;

/** A street while the network is made, with the places where it will be cut. Mutable. */
final class Way {
  private final Feature feature;
  private final Polyline line;
  private final List<Cut> cuts = new ArrayList<>();
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  Way(Feature feature, Polyline line) {
    this.feature = feature;
    this.line = line;
    this.west = line.points().stream().mapToDouble(Point::x).min().orElseThrow();
    this.south = line.points().stream().mapToDouble(Point::y).min().orElseThrow();
    this.east = line.points().stream().mapToDouble(Point::x).max().orElseThrow();
    this.north = line.points().stream().mapToDouble(Point::y).max().orElseThrow();
  }

  private record Cut(double offset, Point at, Way other) {}

  Feature feature() {
    return feature;
  }

  Polyline line() {
    return line;
  }

  double width() {
    return feature.traits().width();
  }

  /** Metres from the middle line to so many metres beyond the edge. */
  double reach(double beyond) {
    return width() / 2 + beyond;
  }

  /** A quick no for places that are too far away for {@link #reach}. */
  boolean mayReach(Point place, double beyond) {
    double reach = reach(beyond);
    return place.x() >= west - reach
        && place.x() <= east + reach
        && place.y() >= south - reach
        && place.y() <= north + reach;
  }

  /** Notes a cut where another way meets this one. */
  void cut(double offset, Point at, Way other) {
    cuts.add(new Cut(Math.min(offset, line.length()), at, other));
  }

  List<Double> cutOffsets() {
    return cuts.stream().map(Cut::offset).toList();
  }

  boolean cutNear(Point place, double within) {
    return cuts.stream().anyMatch(cut -> cut.at().distance(place) <= within);
  }

  boolean meets(Way other, Point place, double within) {
    return cuts.stream()
        .anyMatch(cut -> cut.other() == other && cut.at().distance(place) <= within);
  }
}
