package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Named;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.StepTree;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The review of one small play: an undone note, two injects told, one left out, one put off, a
/// decision, a level, control passed, and two of four expected actions judged.
class AfterActionReviewTest {
  private static final TPlus FIVE = TPlus.ofMinutes(5);
  private static final TPlus FIFTEEN = TPlus.ofMinutes(15);
  private static final Decision DECISION =
      new Decision("Kapolres", "bertahan", "", "", "pasif", 1, List.of("dalmas-1"), "1");

  private final Play play =
      Play.opened(SmallPlan.plan())
          .note("keliru")
          .undo()
          .act(new Command.DeliverInject("1"))
          .act(new Command.RecordDecision(DECISION))
          .act(new Command.SkipInject("3", "waktu"))
          .act(new Command.PostponeInject("4", TPlus.ofMinutes(50)))
          .act(new Command.DeliverInject("2"))
          .act(new Command.DeclareLevel("kuning", "Kapolres", "mendorong pagar"))
          .act(new Command.PassControl("Kapolres", "eskalasi"))
          .act(new Command.JudgeAction(new ActionRef("1", "a"), Mark.MET, "cepat"))
          .act(new Command.JudgeAction(new ActionRef("2", "b"), Mark.MISSED, ""))
          .note("hujan");

  private final AfterActionReview review = reviewOf(play);

  private static AfterActionReview reviewOf(Play play) {
    return AfterActionReview.of(play.plan(), play.tree(), play.tree().size());
  }

  @Test
  void theTimelineTellsWhatHappenedInOrderWithoutWhatWasTakenBack() {
    assertThat(review.timeline())
        .containsExactly(
            new TimelineEntry.Told(FIVE, 4, SmallPlan.inject("1")),
            new TimelineEntry.Decided(FIVE, 5, DECISION),
            new TimelineEntry.Skipped(FIVE, 6, SmallPlan.inject("3"), "waktu"),
            new TimelineEntry.Postponed(FIVE, 7, SmallPlan.inject("4"), TPlus.ofMinutes(50)),
            new TimelineEntry.Told(FIFTEEN, 8, SmallPlan.inject("2")),
            new TimelineEntry.Declared(
                FIFTEEN, 9, "hijau", "kuning", "Kapolres", "mendorong pagar"),
            new TimelineEntry.Passed(FIFTEEN, 10, "Kasat Samapta", "Kapolres", "eskalasi"),
            new TimelineEntry.Noted(FIFTEEN, 13, "Notulen", "hujan"));
  }

  @Test
  void theSummaryCountsActsInjectsAndTime() {
    assertThat(review.acts()).isEqualTo(11);
    assertThat(review.told()).isEqualTo(2);
    assertThat(review.duration()).isEqualTo(FIFTEEN);
    assertThat(review.board()).isEqualTo(play.board());
    assertThat(review.decisions()).containsExactly(new TimelineEntry.Decided(FIVE, 5, DECISION));
  }

  @Test
  void aContingencyDoesNotCountAsAnInjectOfTheMainList() {
    assertThat(reviewOf(play.act(new Command.DeliverInject("K1"))).told()).isEqualTo(2);
  }

  @Test
  void everyExpectedActionOfWhatWasToldIsListedJudgedOrNot() {
    assertThat(review.actions())
        .extracting(a -> a.inject().id() + a.action().id(), JudgedAction::result)
        .containsExactly(
            tuple("1a", new ActionResult(Mark.MET, "cepat", FIFTEEN)),
            tuple("1b", null),
            tuple("2a", null),
            tuple("2b", new ActionResult(Mark.MISSED, "", FIFTEEN)));
    assertThat(review.actions())
        .extracting(JudgedAction::mark)
        .containsExactly(Mark.MET, null, null, Mark.MISSED);
  }

  @Test
  void aFunctionIsScoredOverWhatWasExpectedOfIt() {
    var score = new FunctionScore(new Named("preventif", "Satgas Preventif"), 4, 1, 1);
    assertThat(review.scores()).containsExactly(score);
    assertThat(score.open()).isEqualTo(2);
  }

  @Test
  void theRosterListsParticipantsOfTheAgenciesThatHaveAny() {
    assertThat(review.rosters())
        .extracting(Roster::agency)
        .containsExactly(new Agency("polri", "Polres"), new Agency("tni", "Kodim"));
    assertThat(review.rosters().getFirst().units())
        .extracting(Unit::id)
        .containsExactly("dalmas-1", "dalmas-2", "nego");
    assertThat(review.rosters()).extracting(Roster::persons).containsExactly(56, 30);
  }

  @Test
  void everyPhaseDecisionAndLevelIsWorthAPictureOfTheRoomsAnswer() {
    var decided = new Moment.Why.Decided("Kapolres", "bertahan", 1);
    assertThat(review.moments())
        .containsExactly(
            new Moment(TPlus.ZERO, 1, List.of(new Moment.Why.Opening())),
            new Moment(FIVE, 7, List.of(new Moment.Why.Phase(1), decided)),
            new Moment(FIFTEEN, 13, List.of(new Moment.Why.Level("kuning"), new Moment.Why.End())));
  }

  @Test
  void forceThatIsReportedInWritingIsMarkedOnItsPicture() {
    assertThat(new Moment.Why.Decided("Kapolres", "dorong", 4).force()).isTrue();
    assertThat(new Moment.Why.Decided("Kapolres", "rangkul", 3).force()).isFalse();
  }

  @Test
  void aReviewOfAnEarlierStepKnowsNothingOfWhatCameLater() {
    var early = AfterActionReview.of(play.plan(), play.tree(), 5);
    assertThat(early).isEqualTo(reviewOf(earlier()));
    assertThat(early.timeline()).hasSize(2);
    assertThat(early.moments()).extracting(Moment::step).containsExactly(1L, 5L);
  }

  private static Play earlier() {
    return Play.opened(SmallPlan.plan())
        .note("keliru")
        .undo()
        .act(new Command.DeliverInject("1"))
        .act(new Command.RecordDecision(DECISION));
  }

  @Test
  void beforeTheFirstStepThereIsNothingToReview() {
    var plan = SmallPlan.plan();
    var empty = AfterActionReview.of(plan, StepTree.over(Board.before(plan)), 0);
    assertThat(empty.timeline()).isEmpty();
    assertThat(empty.moments()).isEmpty();
    assertThat(empty.actions()).isEmpty();
    assertThat(empty.told()).isZero();
    assertThat(empty.scores()).extracting(FunctionScore::expected).containsExactly(0);
  }
}
