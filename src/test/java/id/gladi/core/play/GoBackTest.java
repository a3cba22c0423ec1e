package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Mundur: the inject told last is taken back.
class GoBackTest {
  private static final Command BACK = new Command.GoBack();

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());
  private final BoardSpecification told =
      opened.played(new Command.DeliverInject("1"), new Command.DeliverInject("2"));

  @Test
  void theInjectIsReadyAgainAndTheOneBeforeItIsCurrent() {
    told.when(BACK).then(new Event.InjectRecalled("2", "1"));
    var back = told.played(BACK).board();
    assertThat(back.progress().current()).isEqualTo("1");
    assertThat(InjectStatus.of(back, SmallPlan.inject("2"), TPlus.ZERO))
        .isEqualTo(InjectStatus.READY);
    assertThat(Msel.next(back)).contains(SmallPlan.inject("2"));
    assertThat(back.clock()).isEqualTo(told.board().clock());
  }

  @Test
  void fromTheFirstInjectItGoesBackToTheGeneralSituation() {
    opened
        .played(new Command.DeliverInject("1"))
        .when(BACK)
        .then(new Event.InjectRecalled("1", null));
  }

  @Test
  void nothingToGoBackFrom() {
    opened.when(BACK).then(Reason.NO_INJECT_TOLD, "");
    told.played(BACK, BACK).when(BACK).then(Reason.NO_INJECT_TOLD, "");
  }

  @Test
  void aContingencyGoesBackToTheInjectBeforeIt() {
    told.played(new Command.DeliverInject("K1"))
        .when(BACK)
        .then(new Event.InjectRecalled("K1", "2"));
  }

  @Test
  void whatItDidOnTheBoardIsNotDoneTwice() {
    var again = told.played(BACK, new Command.DeliverInject("2")).board();
    assertThat(again.field()).isEqualTo(told.board().field());
    assertThat(again.progress().current()).isEqualTo("2");
  }

  @Test
  void theRoomIsShownThePlaceAndTheMessageAgain() {
    var back = opened.played(new Command.DeliverInject("1"), BACK);
    assertThat(back.when(new Command.DeliverInject("1")).events())
        .hasExactlyElementsOfTypes(
            Event.InjectDelivered.class, Event.ViewDirected.class, Event.MessageShown.class);
  }

  @Test
  void itsAnswersAreOpenAgain() {
    var judged =
        told.played(
            new Command.JudgeAction(new ActionRef("2", "a"), Mark.MET, ""),
            new Command.JudgeAction(new ActionRef("1", "a"), Mark.MISSED, ""));
    var back = judged.played(BACK).board();
    assertThat(back.progress().result(new ActionRef("2", "a"))).isEmpty();
    assertThat(back.progress().result(new ActionRef("1", "a"))).isPresent();
  }

  @Test
  void theRoomSeesTheInjectBefore() {
    var seen = Redaction.of(told.plan(), told.played(BACK).board());
    assertThat(Objects.requireNonNull(seen.inject()).title())
        .isEqualTo(SmallPlan.inject("1").story().title());
  }

  @Test
  void goingBackIsUndone() {
    var play = Play.opened(SmallPlan.plan()).act(new Command.DeliverInject("1"));
    assertThat(play.act(BACK).undo().board()).isEqualTo(play.board());
  }
}
