package id.gladi.draw.board;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.List;

/** Tokens for tests of the drawing. */
final class Pieces {

  private Pieces() {}

  static Token unit(String id, int persons, double x, double y) {
    return token(id, "polri", "negosiator", Strength.exactly(persons), new Point(x, y));
  }

  static Token line(String id, int people, double x, double y) {
    return token(id, "polri", "dalmas-lanjut", Strength.exactly(people + 9), new Point(x, y))
        .withFormation(Formation.line(people))
        .withFacing(180);
  }

  static Token crowd(String id, List<Point> outline) {
    return token(id, "massa", "massa", new Strength(400, 500, 600), outline.getFirst())
        .withOutline(outline);
  }

  private static Token token(String id, String agency, String kind, Strength strength, Point at) {
    Standing standing = kind.equals("massa") ? Standing.CITIZEN : Standing.FORCE;
    return new Token(
        id,
        id,
        new Token.Face(agency, kind, "Satuan " + id, standing, true),
        strength,
        at,
        0,
        null,
        Token.Status.READY,
        List.of(),
        List.of());
  }
}
