package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Token;
import java.util.List;
import java.util.stream.Stream;

/** A line that stood in contact goes back and shows the crowd its back. */
final class BackTurnedCheck implements Check {
  /** Degrees from the direction to the crowd at which a line no longer faces it. */
  private static final double AWAY = 120;

  /** Metres of a retreat; less is dressing the line. */
  private static final double STEP = 3;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    return scene.moved().stream()
        .filter(t -> t.face().standing() == Standing.FORCE && t.formation() != null)
        .flatMap(after ->
            scene.before().field().token(after.id()).stream()
                .flatMap(before ->
                    Contact.with(scene.before(), before).stream()
                        .filter(crowd -> retreats(before, after, crowd) && turned(after, crowd))
                        .map(crowd -> new Hit(after.id(), List.of(fact(after, crowd))))));
  }

  private static boolean retreats(Token before, Token after, Token crowd) {
    return Crowds.distance(crowd, after.at()) - Crowds.distance(crowd, before.at()) >= STEP;
  }

  private static boolean turned(Token token, Token crowd) {
    double dx = crowd.at().x() - token.at().x();
    double dy = crowd.at().y() - token.at().y();
    double towards = (Math.toDegrees(Math.atan2(dx, dy)) + 360) % 360;
    double apart = Math.abs(towards - token.facing());
    return Math.min(apart, 360 - apart) >= AWAY;
  }

  private static Fact fact(Token token, Token crowd) {
    return Fact.of(
        Fact.Kind.BACK_TURNED,
        token.id(),
        FactWords.say("back-turned", token.face().name(), crowd.face().name()));
  }
}
