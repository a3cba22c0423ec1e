package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import java.util.Objects;
import java.util.stream.Stream;

/** A meeting with the KPU commissioners was offered before force. */
final class DialogueCheck implements Check {
  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    return scene
        .force()
        .filter(act -> !offered(scene, act))
        .flatMap(act ->
            Hit.of(
                act.subject(),
                Fact.of(
                    Fact.Kind.NO_MEETING_OFFERED,
                    act.subject(),
                    FactWords.say("no-meeting-offered"))));
  }

  /** An offer to everybody, to this crowd, or where no crowd is named. */
  private static boolean offered(Scene scene, Act act) {
    var crowd = act.order().crowd();
    return scene.before().conduct().offers().stream()
        .anyMatch(o -> o.crowd() == null || crowd == null || Objects.equals(o.crowd(), crowd));
  }
}
