package id.gladi.core.compliance;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Rule;
import java.util.stream.Stream;

/** Water cannon at a level where international guidance is stricter than the profile. */
final class WaterCannonTalk implements Check {
  private static final int UP_TO = 3;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    int upTo = rule.figure("level", UP_TO);
    return scene
        .acts()
        .filter(act -> act.is(Order.WATER_CANNON))
        .flatMap(act -> {
          int level = lowest(scene, act);
          return level > upTo ? Stream.of() : Hit.of(act.subject(), talk(act, level));
        });
  }

  private static int lowest(Scene scene, Act act) {
    return Measure.of(scene, act).stream()
        .mapToInt(measure -> scene.ordinal(measure.level()))
        .min()
        .orElse(0);
  }

  private static Fact talk(Act act, int level) {
    return Fact.of(
        Fact.Kind.STRICTER_GUIDANCE,
        act.subject(),
        level,
        0,
        FactWords.say("stricter-water", level));
  }
}
