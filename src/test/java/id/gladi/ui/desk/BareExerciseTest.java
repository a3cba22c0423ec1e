package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Script;
import id.gladi.core.play.Plan;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An exercise that was just made of a map has units and rings but nothing to tell yet.
class BareExerciseTest extends DeskFixture {
  @Override
  protected Plan plan() {
    return SmallPlan.with(new Script(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void itOpensAndSaysThatNothingIsToBeTold() {
    assertThat(node("next-inject").isDisabled()).isTrue();
    assertThat(text("next-caption")).isEqualTo(texts.get("next.none"));
  }
}
