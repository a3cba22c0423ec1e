package id.gladi.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Plan;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.core.play.Redaction;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A curtain over the opening board of the Kukar case.
class CurtainTest {
  private final Plan plan = BundledPlans.plan("kukar");
  private final PublicBoard board = Redaction.of(plan, LawfulPlay.until(plan, "1").board());
  private final int rings = plan.exercise().deployment().rings().size();

  @Test
  void drawnItHidesEveryTokenAndNothingElse() {
    var seen = over(Curtain.drawn());
    assertThat(seen.ground().tokens()).isEmpty();
    assertThat(seen.ground().lines()).isEqualTo(board.ground().lines());
    assertThat(seen.inject()).isEqualTo(board.inject());
  }

  @Test
  void eachRingAddsToWhatIsSeenUntilAllIsOpen() {
    var curtain = Curtain.drawn();
    List<PublicToken> before = List.of();
    for (int i = 0; i < rings; i++) {
      curtain = curtain.nextRing(rings);
      var seen = over(curtain).ground().tokens();
      assertThat(seen).containsAll(before);
      assertThat(board.ground().tokens()).containsAll(seen);
      before = seen;
    }
    assertThat(before).isNotEmpty();
    assertThat(curtain.nextRing(rings)).isEqualTo(Curtain.OPEN);
    assertThat(over(Curtain.OPEN)).isEqualTo(board);
  }

  @Test
  void aTokenCanBeRevealedAlone() {
    var one = board.ground().tokens().getLast();
    assertThat(over(Curtain.drawn().plus(one.id())).ground().tokens()).containsExactly(one);
  }

  @Test
  void itNeverRevealsWhatTheRoomMayNotSee() {
    var hidden = "tidak-ada-di-layar";
    assertThat(over(Curtain.drawn().plus(hidden)).ground().tokens()).isEmpty();
  }

  private PublicBoard over(Curtain curtain) {
    return curtain.over(board, plan.exercise().deployment().rings());
  }
}
