package id.gladi.core.compliance;

import id.gladi.core.plan.Standing;
import id.gladi.core.planning.Figure;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where crowds are and how far from them something is. */
final class Crowds {
  private static final String KIND = "massa";
  private static final int CORNERS = 16;

  /** Rows and columns of the places in a crowd that are looked at. */
  private static final int GRAIN = 40;

  private Crowds() {}

  static List<Token> on(Board board) {
    return board.field().tokens().values().stream().filter(Crowds::is).toList();
  }

  private static boolean is(Token token) {
    return token.face().standing() == Standing.CITIZEN
        && (token.face().kind().equals(KIND) || !token.outline().isEmpty());
  }

  /**
   * The ground that a crowd covers: its outline, or a disc at the density at which people still
   * stand freely.
   */
  static List<Point> footprint(Token crowd) {
    if (crowd.outline().size() >= 3) {
      return crowd.outline();
    }
    double area = crowd.strength().likely() / Figure.STANDING_FREE.value().likely();
    double radius = Math.max(0.5, Math.sqrt(area / Math.PI));
    return IntStream.range(0, CORNERS)
        .mapToDouble(i -> 2 * Math.PI * i / CORNERS)
        .mapToObj(a -> crowd.at().plus(radius * Math.cos(a), radius * Math.sin(a)))
        .toList();
  }

  /** Metres from the edge of a crowd; 0 inside it. */
  static double distance(Token crowd, Point place) {
    var ground = footprint(crowd);
    return Polygons.contains(ground, place) ? 0 : Polygons.distance(ground, place);
  }

  /**
   * The share of a crowd that stands where something holds, 0 to 1. A crowd without an outline
   * stands where its mark is.
   */
  static double share(Token crowd, Predicate<Point> holds) {
    if (crowd.outline().size() < 3) {
      return holds.test(crowd.at()) ? 1 : 0;
    }
    double west = crowd.outline().stream().mapToDouble(Point::x).min().orElseThrow();
    double east = crowd.outline().stream().mapToDouble(Point::x).max().orElseThrow();
    double south = crowd.outline().stream().mapToDouble(Point::y).min().orElseThrow();
    double north = crowd.outline().stream().mapToDouble(Point::y).max().orElseThrow();
    int all = 0;
    int there = 0;
    for (int i = 0; i < GRAIN * GRAIN; i++) {
      int column = i % GRAIN;
      int row = i / GRAIN;
      var place =
          new Point(
              west + (east - west) * (column + 0.5) / GRAIN,
              south + (north - south) * (row + 0.5) / GRAIN);
      if (Polygons.contains(crowd.outline(), place)) {
        all++;
        there += holds.test(place) ? 1 : 0;
      }
    }
    return all == 0 ? (holds.test(crowd.at()) ? 1 : 0) : (double) there / all;
  }
}
