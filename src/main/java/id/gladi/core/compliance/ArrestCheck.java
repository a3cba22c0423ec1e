package id.gladi.core.compliance;

import id.gladi.core.Text;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Event;
import java.util.List;
import java.util.stream.Stream;

/** An arrest, or the order to arrest, whose checklist is not complete. */
final class ArrestCheck implements Check {
  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    var recorded =
        scene.of(Event.ArrestRecorded.class).flatMap(e -> hit(e.id(), e.arrest().missing()));
    var ordered =
        scene
            .of(Event.OrderGiven.class)
            .filter(e -> e.order().order().equals(Order.ARREST))
            .flatMap(e -> hit(e.id(), List.of(Arrest.Care.values())));
    return Stream.concat(recorded, ordered);
  }

  private static Stream<Hit> hit(String id, List<Arrest.Care> missing) {
    if (missing.isEmpty()) {
      return Stream.of();
    }
    int done = Arrest.Care.values().length - missing.size();
    return Hit.of(
        id,
        Fact.of(
            Fact.Kind.CHECKLIST_INCOMPLETE,
            id,
            done,
            Arrest.Care.values().length,
            FactWords.say(
                "checklist-incomplete",
                FactWords.list(missing.stream().map(ArrestCheck::words).toList()))));
  }

  private static Text words(Arrest.Care care) {
    return switch (care) {
      case HUMANE_TREATMENT -> FactWords.say("care-humane-treatment");
      case LEGAL_AID -> FactWords.say("care-legal-aid");
      case WOMEN_AND_CHILDREN_APART -> FactWords.say("care-women-and-children-apart");
    };
  }
}
