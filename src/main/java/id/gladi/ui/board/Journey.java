package id.gladi.ui.board;

import id.gladi.core.planning.Polyline;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.util.Duration;

/** Tokens on their way from where they stood on one board to where they stand on the next. */
public record Journey(List<Leg> legs) {
  private static final int MOST = 200;
  private static final double SHORTEST = 240;
  private static final double LONGEST = 1200;
  private static final double MILLIS_PER_METRE = 6;

  public Journey {
    legs = List.copyOf(legs);
  }

  /** A token and the way that it takes; the first point is where it stood. */
  record Leg(Token token, List<Point> way, double metres) {}

  /**
   * The way of every token that stands elsewhere now.
   *
   * @param before the token of an id on the board before
   * @param still tokens that are shown at once where they belong
   */
  public static Journey between(
      Function<String, Optional<Token>> before, Collection<Token> now, Predicate<Token> still) {
    var legs = new ArrayList<Leg>();
    for (var token : now) {
      var stood = before.apply(token.id());
      if (stood.isPresent() && !stood.get().at().equals(token.at()) && !still.test(token)) {
        var way = way(stood.get(), token);
        legs.add(new Leg(token, way, Polyline.length(way)));
      }
    }
    return new Journey(legs);
  }

  /** False when nobody moved, or so many that no eye can follow. */
  public boolean worth() {
    return !legs.isEmpty() && legs.size() <= MOST;
  }

  /** How long the eye needs: longer ways take longer, up to a limit. */
  public Duration duration() {
    double farthest = legs.stream().mapToDouble(Leg::metres).max().orElse(0);
    return Duration.millis(Math.clamp(SHORTEST + farthest * MILLIS_PER_METRE, SHORTEST, LONGEST));
  }

  /** Every token on its way at a share of it, from 0 to 1; none any more at 1. */
  public Map<String, Token> at(double share) {
    var gliding = new HashMap<String, Token>();
    if (share < 1) {
      legs.forEach(leg -> gliding.put(leg.token().id(), leg.token().shownAt(at(leg, share))));
    }
    return gliding;
  }

  /** The way it went, the way back when the move was taken back, or the straight line. */
  static List<Point> way(Token before, Token now) {
    if (leads(now.trail(), before.at(), now.at())) {
      return now.trail();
    }
    var back = before.trail().reversed();
    return leads(back, before.at(), now.at()) ? back : List.of(before.at(), now.at());
  }

  private static boolean leads(List<Point> trail, Point from, Point to) {
    return trail.size() > 1 && trail.getFirst().equals(from) && trail.getLast().equals(to);
  }

  /** The place at a share of the way, from 0 to 1. */
  static Point at(Leg leg, double share) {
    double left = leg.metres() * share;
    for (int i = 0; i + 1 < leg.way().size(); i++) {
      var a = leg.way().get(i);
      var b = leg.way().get(i + 1);
      double length = a.distance(b);
      if (left <= length && length > 0) {
        return a.plus((b.x() - a.x()) * left / length, (b.y() - a.y()) * left / length);
      }
      left -= length;
    }
    return leg.way().getLast();
  }
}
