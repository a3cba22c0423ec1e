package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Part of a unit runs ahead of the rest, towards a crowd or an act. */
final class PursuitCheck implements Check {
  /** Beyond this a part has left its line; the figure of the exercises. */
  private static final int METRES = 25;

  /** Kinds of units that stand in lines. */
  private static final List<String> LINES =
      List.of("dalmas", "phh", "peleton", "raimas", "sst", "regu", "pam-objek", "tim-penindak");

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    int metres = rule.figure("metres", METRES);
    return scene.moved().stream()
        .filter(PursuitCheck::ordered)
        .flatMap(part ->
            body(scene.after(), part).stream()
                .filter(body -> inLine(part, body))
                .flatMap(body -> ahead(scene.after(), part, body, metres)));
  }

  private static boolean ordered(Token token) {
    return token.face().standing() == Standing.FORCE
        || token.face().standing() == Standing.REINFORCEMENT;
  }

  /** The largest other token of the same unit, if most of the unit stands there. */
  private static Optional<Token> body(Board board, Token part) {
    return board.field().tokens().values().stream()
        .filter(t -> t.unit().equals(part.unit()) && !t.id().equals(part.id()))
        .filter(t -> t.strength().likely() > part.strength().likely())
        .max(Comparator.comparingInt(t -> t.strength().likely()));
  }

  private static boolean inLine(Token part, Token body) {
    return body.formation() != null || LINES.stream().anyMatch(part.face().kind()::startsWith);
  }

  private static Stream<Hit> ahead(Board board, Token part, Token body, int metres) {
    var formation = body.formation();
    double front = formation == null ? 0 : formation.frontage() / 2;
    double away = Math.max(0, part.at().distance(body.at()) - front);
    if (away < metres) {
      return Stream.of();
    }
    return targets(board)
        .filter(target -> towards(body.at(), part.at(), target.at()))
        .min(Comparator.comparingDouble(target -> target.distance(part)))
        .stream()
        .flatMap(target -> {
          int far = (int) Math.round(away);
          return Hit.of(
              part.id(),
              Fact.of(
                  Fact.Kind.LEFT_FORMATION,
                  part.id(),
                  far,
                  metres,
                  FactWords.say(
                      "left-formation",
                      part.strength().likely(),
                      body.face().name(),
                      far,
                      target.name())));
        });
  }

  /** Whether a way leads towards a place, by less than 60 degrees to either side, or beyond it. */
  private static boolean towards(Point from, Point to, Point place) {
    double along =
        (to.x() - from.x()) * (place.x() - from.x()) + (to.y() - from.y()) * (place.y() - from.y());
    return along > 0.5 * from.distance(to) * from.distance(place);
  }

  /** What one may run after. */
  private sealed interface Target {
    String name();

    Point at();

    double distance(Token token);

    record Crowd(Token crowd) implements Target {
      @Override
      public String name() {
        return crowd.face().name();
      }

      @Override
      public Point at() {
        return crowd.at();
      }

      @Override
      public double distance(Token token) {
        return Crowds.distance(crowd, token.at());
      }
    }

    record Mark(ActMark mark) implements Target {
      @Override
      public String name() {
        return mark.act();
      }

      @Override
      public Point at() {
        return mark.at();
      }

      @Override
      public double distance(Token token) {
        return mark.at().distance(token.at());
      }
    }
  }

  private static Stream<Target> targets(Board board) {
    return Stream.concat(
        Crowds.on(board).stream().map(Target.Crowd::new),
        board.field().acts().values().stream().map(Target.Mark::new));
  }
}
