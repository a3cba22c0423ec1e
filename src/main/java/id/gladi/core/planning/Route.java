package id.gladi.core.planning;

import id.gladi.core.terrain.Point;
import java.util.List;

/**
 * The shortest way between two places on the streets.
 *
 * @param path metres, from the one place to the other, with the steps to and from the street
 * @param streets names in order, each once per stretch
 */
public record Route(List<Point> path, List<String> streets, TravelTime time) {
  public Route {
    path = List.copyOf(path);
    streets = List.copyOf(streets);
  }

  public double metres() {
    return time.metres();
  }

  public Range seconds() {
    return time.seconds();
  }
}
