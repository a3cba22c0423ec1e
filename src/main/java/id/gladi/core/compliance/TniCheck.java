package id.gladi.core.compliance;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** TNI in the contact line, or ordered to use force, without a request of the police. */
final class TniCheck implements Check {
  private static final String AGENCY = "tni";

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    var missing = Requests.unrequested(scene.before(), Order.REQUEST_TNI, "BKO TNI");
    if (missing.isEmpty()) {
      return Stream.of();
    }
    var moved =
        scene.moved().stream()
            .filter(TniCheck::tni)
            .flatMap(token ->
                Contact.with(scene.after(), token).stream()
                    .map(crowd -> {
                      var facts = new ArrayList<>(List.of(Requests.inContact(token, crowd)));
                      facts.addAll(missing);
                      return new Hit(token.id(), facts);
                    }));
    var ordered =
        scene
            .acts()
            .filter(act -> act.order().disperses() || act.order().stage() >= 3)
            .flatMap(act -> act.order().units().stream())
            .flatMap(id -> scene.before().field().token(id).stream())
            .filter(TniCheck::tni)
            .map(token -> new Hit(token.id(), missing));
    return Stream.concat(moved, ordered);
  }

  private static boolean tni(Token token) {
    return token.face().agency().equals(AGENCY);
  }
}
