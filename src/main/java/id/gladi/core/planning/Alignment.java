package id.gladi.core.planning;

import id.gladi.core.terrain.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for units beside each other along a street or line, at equal distances, all looking across
 * it to the same side.
 */
public final class Alignment {
  private static final double CLOSEST = 8;

  private Alignment() {}

  /**
   * A place on the line.
   *
   * @param facing degrees clockwise from north, 0 ≤ facing < 360
   */
  public record Place(Point at, double facing) {}

  /**
   * One place for each unit, in the units' order. The line of places reaches from the first to the
   * last unit as they stand along the line, but leaves {@value #CLOSEST} m from one to the next as
   * far as the line is long enough.
   *
   * @param line at least two points
   * @param units where they stand now; who stands first along the line stays first
   * @param facing the side of the line that they look to is the one nearer to this direction
   */
  public static List<Place> along(List<Point> line, List<Point> units, double facing) {
    var street = new Polyline(line);
    var feet = feet(street, units);
    var sorted = feet.stream().sorted().toList();
    double[] ends = ends(sorted.getFirst(), sorted.getLast(), feet.size(), street);
    return places(street, feet, ends[0], ends[1], facing);
  }

  /** Evenly over all of a line that was drawn for them. */
  public static List<Place> over(List<Point> line, List<Point> units, double facing) {
    var street = new Polyline(line);
    return places(street, feet(street, units), 0, street.length(), facing);
  }

  private static List<Double> feet(Polyline street, List<Point> units) {
    return units.stream().map(unit -> street.nearest(unit).offset()).toList();
  }

  private static List<Place> places(
      Polyline street, List<Double> feet, double from, double to, double facing) {
    int n = feet.size();
    var order = IntStream.range(0, n).boxed().sorted(Comparator.comparing(feet::get)).toList();
    var places = new Place[n];
    for (int i = 0; i < n; i++) {
      double offset = n == 1 ? (from + to) / 2 : from + (to - from) * i / (n - 1);
      places[order.get(i)] = new Place(street.at(offset), across(street, offset, facing));
    }
    return List.of(places);
  }

  private static double[] ends(double first, double last, int units, Polyline street) {
    double needed = Math.min(street.length(), CLOSEST * (units - 1));
    double missing = Math.max(0, needed - (last - first)) / 2;
    double from = Math.max(0, first - missing);
    double to = Math.min(street.length(), last + missing);
    double length = Math.max(needed, to - from);
    return from + length > street.length()
        ? new double[] {street.length() - length, street.length()}
        : new double[] {from, from + length};
  }

  private static double across(Polyline street, double offset, double facing) {
    double reach = Math.min(0.5, street.length() / 4);
    var before = street.at(Math.max(0, offset - reach));
    var after = street.at(Math.min(street.length(), offset + reach));
    double along = Math.toDegrees(Math.atan2(after.x() - before.x(), after.y() - before.y()));
    double left = normal(along - 90);
    double right = normal(along + 90);
    return apart(left, facing) <= apart(right, facing) ? left : right;
  }

  private static double normal(double degrees) {
    return (degrees % 360 + 360) % 360;
  }

  private static double apart(double a, double b) {
    double off = normal(a - b);
    return Math.min(off, 360 - off);
  }
}
