package id.gladi.core.compliance;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Rule;
import java.util.stream.Stream;

/** Water cannon at a level where international guidance is stricter than the profile. */
final class WaterCannonTalk implements Check {
  private static final int UP_TO = 3;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    int level = scene.level();
    return level > rule.figure("level", UP_TO)
        ? Stream.of()
        : scene
            .acts()
            .filter(act -> act.is(Order.WATER_CANNON))
            .flatMap(act ->
                Hit.of(
                    act.subject(),
                    Fact.of(
                        Fact.Kind.STRICTER_GUIDANCE,
                        act.subject(),
                        level,
                        0,
                        FactWords.say("stricter-water", level))));
  }
}
