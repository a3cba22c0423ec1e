package id.gladi.core.compliance;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Authority;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PHH goes in only after control has passed to who may order it, and its request was answered. */
final class PhhCheck implements Check {
  private static final String KIND = "phh";

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    var facts = facts(scene);
    if (facts.isEmpty()) {
      return Stream.of();
    }
    var ordered =
        scene
            .acts()
            .filter(act -> act.is(Order.CHANGE_TO_PHH))
            .map(act -> new Hit(act.subject(), facts))
            .toList();
    return ordered.isEmpty() ? moved(scene, facts) : ordered.stream();
  }

  private static Stream<Hit> moved(Scene scene, List<Fact> facts) {
    return scene.moved().stream()
        .filter(PhhCheck::phh)
        .flatMap(token ->
            Contact.with(scene.after(), token).stream()
                .map(crowd -> new Hit(token.id(), here(token, crowd, facts))));
  }

  private static boolean phh(Token token) {
    return token.face().kind().startsWith(KIND);
  }

  private static List<Fact> here(Token token, Token crowd, List<Fact> facts) {
    var all = new ArrayList<Fact>();
    all.add(Requests.inContact(token, crowd));
    all.addAll(facts);
    return all;
  }

  private static List<Fact> facts(Scene scene) {
    var facts = new ArrayList<Fact>();
    var holder = scene.before().situation().holder();
    var mayOrder =
        scene
            .plan()
            .profile()
            .authority(Order.CHANGE_TO_PHH)
            .map(Authority::holders)
            .orElse(List.of("Kapolda"));
    if (!Offices.among(holder, mayOrder)) {
      var needed = String.join(", ", mayOrder);
      facts.add(
          Fact.of(
              Fact.Kind.CONTROL_NOT_PASSED,
              holder,
              FactWords.say("control-not-passed", holder, needed)));
    }
    facts.addAll(Requests.unanswered(scene.before(), Order.REQUEST_PHH, "PHH Brimob"));
    return facts;
  }
}
