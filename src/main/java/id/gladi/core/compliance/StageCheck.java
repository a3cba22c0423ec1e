package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Force above the behaviour that it meets, or force of which nobody says what it meets. */
final class StageCheck implements Check {
  /** Perkap 1/2009 article 7(2). */
  private static final Map<String, Integer> HIGHEST = Map.of("pasif", 3, "aktif", 4, "agresif", 5);

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    return scene.acts().flatMap(act -> hit(act, rule));
  }

  private static Stream<Hit> hit(Act act, Rule rule) {
    var behaviour = act.order().behaviour().strip().toLowerCase(Locale.ROOT);
    int stage = act.order().effectiveStage();
    var highest = HIGHEST.get(behaviour);
    if (highest == null) {
      return act.forceful() ? Hit.of(act.subject(), unrecorded(stage)) : Stream.of();
    }
    int most = rule.figure(behaviour, highest);
    return stage <= most
        ? Stream.of()
        : Hit.of(
            act.subject(),
            Fact.of(
                Fact.Kind.STAGE_ABOVE_BEHAVIOUR,
                behaviour,
                stage,
                most,
                FactWords.say("stage-above-behaviour", stage, behaviour, most)));
  }

  private static Fact unrecorded(int stage) {
    return Fact.of(
        Fact.Kind.BEHAVIOUR_NOT_RECORDED,
        "",
        stage,
        0,
        FactWords.say("behaviour-not-recorded", stage));
  }
}
