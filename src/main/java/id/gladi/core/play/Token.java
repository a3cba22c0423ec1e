package id.gladi.core.play;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Standing;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A unit's mark on the board.
 *
 * @param id the plan's unit id, or that id with a number for a part split off in play
 * @param unit id of the plan's unit it stands for
 * @param facing degrees clockwise from north, 0 ≤ facing < 360
 * @param outline crowd outline in metres; empty for a token without one
 * @param trail the path of its last move, ending where it stands; empty before the first
 */
public record Token(
    String id,
    String unit,
    Face face,
    Strength strength,
    Point at,
    double facing,
    @Nullable Formation formation,
    Status status,
    List<Point> outline,
    List<Point> trail) {
  /** Degrees that a token faces when it comes onto the board. */
  public static final double FACING_AT_FIRST = 180;

  public Token {
    outline = List.copyOf(outline);
    trail = List.copyOf(trail);
    if (!(facing >= 0 && facing < 360)) {
      throw new IllegalArgumentException("facing must be 0 ≤ degrees < 360: " + facing);
    }
  }

  /** The token with another strength; a formation shrinks to those who are left. */
  Token named(String other) {
    return new Token(other, unit, face, strength, at, facing, formation, status, outline, trail);
  }

  public Token withStrength(Strength s) {
    var filled = formation == null ? null : formation.filledBy(s.likely());
    return new Token(id, unit, face, s, at, facing, filled, status, outline, trail);
  }

  /** A crowd stands on an area, or is one by its kind. */
  public boolean crowd() {
    return outline.size() >= 3 || face.kind().equals("massa");
  }

  /**
   * Where a crowd goes or looks, in degrees: its facing once somebody turned it, else the way of
   * its last move; empty while neither is known, because every token starts out facing south.
   */
  public OptionalDouble heading() {
    if (facing != FACING_AT_FIRST) {
      return OptionalDouble.of(facing);
    }
    if (trail.size() < 2) {
      return OptionalDouble.empty();
    }
    var from = trail.get(trail.size() - 2);
    var to = trail.getLast();
    double degrees = Math.toDegrees(Math.atan2(to.x() - from.x(), to.y() - from.y()));
    return OptionalDouble.of((degrees + 360) % 360);
  }

  /** The same token put elsewhere without a move. */
  Token standingAt(Point place) {
    return new Token(
        id, unit, face, strength, place, facing, formation, status, outline, List.of());
  }

  Token withoutTrail() {
    return standingAt(at);
  }

  /** The token shown on the room's screen, or kept off it. */
  public Token seen(boolean visible) {
    var f = new Face(face.agency(), face.kind(), face.name(), face.standing(), visible);
    return new Token(id, unit, f, strength, at, facing, formation, status, outline, trail);
  }

  public Token withFacing(double degrees) {
    return new Token(id, unit, face, strength, at, degrees, formation, status, outline, trail);
  }

  public Token withFormation(@Nullable Formation f) {
    return new Token(id, unit, face, strength, at, facing, f, status, outline, trail);
  }

  public Token withStatus(Status s) {
    return new Token(id, unit, face, strength, at, facing, formation, s, outline, trail);
  }

  public Token withOutline(List<Point> o) {
    return new Token(id, unit, face, strength, at, facing, formation, status, o, trail);
  }

  /** The token as it passes a place on its way: its outline moves along, its trail stays. */
  public Token shownAt(Point place) {
    double dx = place.x() - at.x();
    double dy = place.y() - at.y();
    var shifted = outline.stream().map(q -> q.plus(dx, dy)).toList();
    return new Token(id, unit, face, strength, place, facing, formation, status, shifted, trail);
  }

  /** The token at the end of a path; its outline moves along. */
  public Token moved(List<Point> path) {
    var to = path.getLast();
    double dx = to.x() - at.x();
    double dy = to.y() - at.y();
    var shifted = outline.stream().map(q -> q.plus(dx, dy)).toList();
    var walked = new ArrayList<Point>(path.size() + 1);
    walked.add(at);
    walked.addAll(path);
    return new Token(id, unit, face, strength, to, facing, formation, status, shifted, walked);
  }

  /**
   * What a token shows.
   *
   * @param visible false keeps it off the room's screen
   */
  public record Face(String agency, String kind, String name, Standing standing, boolean visible) {}

  /** What a unit is doing. */
  public enum Status {
    READY,
    MOVING,
    ENGAGED,
    HOLDING,
    RESTING,
    OUT_OF_ACTION
  }
}
