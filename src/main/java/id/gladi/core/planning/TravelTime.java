package id.gladi.core.planning;

import id.gladi.core.terrain.Point;
import java.util.Arrays;
import java.util.List;

/**
 * How long a way takes.
 *
 * @param seconds low at the fastest speed of the figure, high at the slowest
 */
public record TravelTime(Pace pace, double metres, Range seconds, List<Assumption> assumptions) {
  public TravelTime {
    assumptions = List.copyOf(assumptions);
  }

  /** For a path as it is dragged; a path of fewer than two points takes no time. */
  public static TravelTime of(List<Point> path, Pace pace, Figures figures) {
    return of(Polyline.length(path), pace, figures);
  }

  public static TravelTime of(double metres, Pace pace, Figures figures) {
    return new TravelTime(
        pace, metres, pace.speed(figures).secondsFor(metres), pace.assumptions(figures));
  }

  /** The same path at every pace, on foot first. */
  public static List<TravelTime> atEveryPace(List<Point> path, Figures figures) {
    return atEveryPace(Polyline.length(path), figures);
  }

  /** A way of so many metres at every pace, on foot first. */
  public static List<TravelTime> atEveryPace(double metres, Figures figures) {
    return Arrays.stream(Pace.values()).map(pace -> of(metres, pace, figures)).toList();
  }
}
