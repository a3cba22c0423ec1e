package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tokens that the facilitator keeps from the room and shows to it, each as a step.
class RoomSightTest {
  private final Plan plan = SmallPlan.plan();
  private final BoardSpecification opened = BoardSpecification.opened(plan);

  @Test
  void aTokenKeptFromTheRoomIsOnNoPublicBoardUntilItIsShown() {
    var hidden = opened.played(new Command.ShowToken("dalmas-1", false));
    assertThat(seen(hidden)).doesNotContain("dalmas-1");
    var shown = hidden.played(new Command.ShowToken("dalmas-1", true));
    assertThat(seen(shown)).contains("dalmas-1");
  }

  @Test
  void showingWhatIsShownIsRefused() {
    opened.when(new Command.ShowToken("dalmas-1", true)).then(Reason.ALREADY_SHOWN, "dalmas-1");
    opened
        .played(new Command.ShowToken("dalmas-1", false))
        .when(new Command.ShowToken("dalmas-1", false))
        .then(Reason.ALREADY_HIDDEN, "dalmas-1");
    opened.when(new Command.ShowToken("x", false)).then(Reason.NOT_ON_BOARD, "x");
  }

  private List<String> seen(BoardSpecification on) {
    return Redaction.of(plan, on.board()).ground().tokens().stream().map(PublicToken::id).toList();
  }
}
