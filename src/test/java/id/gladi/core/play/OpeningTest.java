package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.assess.Assessment;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.plan.Effect;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @Test
  void beforeTheFirstStepTheBoardIsEmptyAndCalm() {
    assertThat(Board.before(SmallPlan.plan()))
        .isEqualTo(
            new Board(
                TPlus.ZERO,
                new Situation("hijau", TPlus.ZERO, "", "", null),
                Field.EMPTY,
                Progress.NONE,
                Journal.EMPTY,
                Conduct.NONE,
                Assessment.NONE,
                SmallPlan.plan().exercise().script(),
                null,
                SetUp.NONE));
  }

  @Test
  void theFirstHolderOfTheScriptHoldsControl() {
    var plan =
        SmallPlan.telling(
            new Effect.Message("pagi"),
            new Effect.HoldControl("Kapolsek"),
            new Effect.HoldControl("Kapolres"));
    assertThat(holder(plan)).isEqualTo("Kapolsek");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aHolderWithoutANameIsPassedOver(String holder) {
    var plan =
        SmallPlan.telling(new Effect.HoldControl(holder), new Effect.HoldControl("Kapolres"));
    assertThat(holder(plan)).isEqualTo("Kapolres");
  }

  @Test
  void withoutAHolderInTheScriptTheCalmestLevelNamesHim() {
    assertThat(holder(SmallPlan.telling())).isEqualTo("Kasat Samapta");
  }

  @Test
  void theOpenedBoardHoldsWhatThePlanHasThereFromTheStart() {
    var board = BoardSpecification.opened(SmallPlan.plan()).board();
    assertThat(board.field().tokens())
        .containsOnlyKeys("bawaslu", "dalmas-1", "dalmas-2", "motor", "satpol");
    assertThat(board.field().overlays()).containsOnlyKeys("sekat-1");
    assertThat(board.field().token("motor").orElseThrow().face().visible()).isFalse();
    assertThat(board.journal()).isEqualTo(Journal.EMPTY);
    assertThat(board.progress()).isEqualTo(Progress.NONE);
    assertThat(board.clock()).isEqualTo(TPlus.ZERO);
  }

  private static String holder(Plan plan) {
    return BoardSpecification.opened(plan).board().situation().holder();
  }
}
