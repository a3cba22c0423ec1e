package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gladi.core.TPlus;
import id.gladi.core.assess.Assessing;
import id.gladi.core.assess.Observation;
import id.gladi.core.assess.Observation.Sense;
import id.gladi.core.assess.Rating;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// One small play whose course is known by heart.
class FullReviewTest {
  private static final TPlus FIVE = TPlus.ofMinutes(5);
  private static final TPlus TWELVE = TPlus.ofMinutes(12);
  private static final TPlus FIFTEEN = TPlus.ofMinutes(15);

  private final Play opened = Play.opened(SmallPlan.plan());
  private final Play play =
      opened
          .act(new Command.DeliverInject("1"))
          .act(new Command.AdvanceClock(TWELVE))
          .act(new Command.RecordDecision(decision(3, "dorongan", "Perkap 1/2009", "1")))
          .act(new Command.DeliverInject("2"))
          .act(new Command.DeclareLevel("kuning", "Kapolres", "mendorong pagar"))
          .act(new Command.TakeStations("kuning"))
          .act(new Command.RecordDecision(decision(4, "", "", "2")))
          .act(new Command.JudgeAction(new ActionRef("1", "a"), Mark.MET, ""))
          .act(new Command.JudgeAction(new ActionRef("2", "a"), Mark.MISSED, ""));

  private static Decision decision(int stage, String reason, String ground, String inject) {
    return new Decision("Kapolres", "bertahan", reason, ground, "", stage, List.of(), inject);
  }

  private static FullReview review(Play play) {
    return review(play, Remarks.NONE);
  }

  private static FullReview review(Play play, Remarks remarks) {
    return FullReview.of(play.plan(), play.tree(), play.tree().size(), remarks);
  }

  @Test
  void everyLineKnowsTheLevelTheHolderAndHowLongTheDecisionTook() {
    assertThat(review(play).course().lines())
        .extracting(TimedEntry::level, TimedEntry::holder, TimedEntry::delay)
        .containsExactly(
            tuple("hijau", "Kasat Samapta", OptionalInt.empty()),
            tuple("hijau", "Kasat Samapta", OptionalInt.of(7 * 60)),
            tuple("hijau", "Kasat Samapta", OptionalInt.empty()),
            tuple("kuning", "Kasat Samapta", OptionalInt.empty()),
            tuple("kuning", "Kasat Samapta", OptionalInt.of(0)));
  }

  @Test
  void aJumpOfStagesIsToldWithItsReasonAndOneWithoutIsAFinding() {
    var stages = review(play).course().stages();
    assertThat(stages)
        .extracting(StageChange::from, StageChange::to, StageChange::jump, StageChange::grounded)
        .containsExactly(tuple(1, 3, true, true), tuple(3, 4, false, false));
    assertThat(stages.getLast().aboveLevel()).isTrue();
    assertThat(review(play).findings())
        .contains(new Finding.NoGround(stages.getLast()), new Finding.AboveLevel(stages.getLast()))
        .doesNotContain(new Finding.NoGround(stages.getFirst()));
  }

  @Test
  void aDecisionAfterTheShortestLimitIsLate() {
    var responses = review(play).course().responses();
    assertThat(responses)
        .extracting(Response::limitMinutes, Response::decided, Response::late)
        .containsExactly(
            tuple(5, Optional.of(TWELVE), true), tuple(5, Optional.of(FIFTEEN), false));
    assertThat(review(play).findings()).contains(new Finding.DecidedLate(responses.getFirst()));
  }

  @Test
  void anInjectNobodyDecidedOnIsAFinding() {
    var told = review(opened.act(new Command.DeliverInject("1")));
    assertThat(told.findings())
        .contains(new Finding.NotDecided(told.course().responses().getFirst()));
  }

  @Test
  void ringsAreCountedAgainEachTimeSomebodyStandsElsewhere() {
    var moved = new Command.Move("dalmas-1", List.of(new Point(300, 200)));
    var review = review(opened.act(new Command.MoveTokens(List.of(moved))));
    assertThat(review.course().strengths())
        .extracting(RingSample::step, s -> s.strength().row("ring-1", "polri").present())
        .containsExactly(tuple(1L, 0), tuple(2L, 30));
  }

  @Test
  void aRingThatWasShortWhenTheLevelWasAnsweredIsAFinding() {
    assertThat(review(opened).findings())
        .anySatisfy(finding ->
            assertThat(finding)
                .isInstanceOfSatisfying(
                    Finding.RingShort.class,
                    found -> assertThat(found.row().missing()).isEqualTo(30)));
  }

  @Test
  void stationsAreHeldAgainstThePlanThatWasRecordedAtTheTable() {
    var gate = new Point(290, 130);
    var away = new Command.Move("dalmas-1", List.of(gate));
    var recorded =
        opened
            .act(new Command.DeliverInject("1"))
            .act(new Command.BeginSetUp())
            .act(new Command.MoveTokens(List.of(away)))
            .act(new Command.RecordStations("kuning"))
            .act(new Command.EndSetUp())
            .act(new Command.DeclareLevel("kuning", "Kapolres", "mendorong pagar"))
            .act(new Command.TakeStations("kuning"));
    assertThat(review(recorded).comparison().stations())
        .filteredOn(check -> check.position().unit().equals("dalmas-1"))
        .extracting(check -> check.position().home().at(), StationCheck::verdict)
        .containsExactly(tuple(gate, StationCheck.Verdict.IN_PLACE));
  }

  @Test
  void stationsAreHeldAgainstThePlanOfTheDeclaredLevel() {
    var away = new Command.Move("dalmas-2", List.of(new Point(20, 20)));
    var checks = review(play.act(new Command.MoveTokens(List.of(away)))).comparison().stations();
    assertThat(checks)
        .extracting(c -> c.position().unit(), StationCheck::verdict)
        .containsExactly(
            tuple("dalmas-1", StationCheck.Verdict.IN_PLACE),
            tuple("nego", StationCheck.Verdict.IN_PLACE),
            tuple("satpol", StationCheck.Verdict.IN_PLACE),
            tuple("dalmas-2", StationCheck.Verdict.AWAY),
            tuple("bantuan", StationCheck.Verdict.ABSENT));
    assertThat(checks.get(3).metres()).isEqualTo(new Point(20, 20).distance(new Point(200, 140)));
  }

  @Test
  void injectsAreHeldAgainstTheirPlannedTime() {
    var late =
        opened
            .act(new Command.AdvanceClock(TWELVE))
            .act(new Command.DeliverInject("1"))
            .act(new Command.SkipInject("2", "waktu"));
    assertThat(review(late).comparison().injects())
        .extracting(InjectTiming::deviation)
        .containsExactly(
            OptionalInt.of(7 * 60), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  @Test
  void anObjectiveIsProposedFromItsJudgedActionsUntilTheEvaluatorsRateIt() {
    var derived = review(play).objectives().getFirst();
    assertThat(derived.evaluators()).isEmpty();
    assertThat(derived.derived()).contains(Rating.M);
    var given = review(play, Remarks.NONE.withRatings(Map.of("T1", Rating.S)));
    assertThat(given.objectives().getFirst().evaluators()).contains(Rating.S);
    var played =
        play.act(new Command.Assess(new Assessing.Rate("T1", Rating.U, "Penilai", "dialog putus")));
    assertThat(review(played).objectives().getFirst().evaluators()).contains(Rating.U);
    assertThat(review(played).objectives().getFirst().comment()).isEqualTo("dialog putus");
    var later = review(played, Remarks.NONE.withRatings(Map.of("T1", Rating.M)));
    assertThat(later.objectives().getFirst().evaluators()).contains(Rating.M);
    assertThat(later.objectives().getFirst().comment()).isEmpty();
    assertThat(review(opened).objectives().getFirst().derived()).isEmpty();
  }

  @Test
  void whatAnEvaluatorSawIsAFindingUnlessItIsOnlyNoted() {
    var seen =
        opened
            .act(
                new Command.Assess(new Assessing.Observe(observation("jarak terjaga", Sense.KEEP))))
            .act(
                new Command.Assess(
                    new Assessing.Observe(observation("megafon mati", Sense.IMPROVE))))
            .act(new Command.Assess(new Assessing.Observe(observation("hujan", Sense.NEUTRAL))));
    var found =
        review(seen).findings().stream()
            .filter(Finding.Observed.class::isInstance)
            .map(Finding.Observed.class::cast)
            .toList();
    assertThat(found)
        .extracting(f -> f.seen().observation().text(), Finding::strength)
        .containsExactly(tuple("jarak terjaga", true), tuple("megafon mati", false));
    assertThat(review(seen).review().timeline())
        .filteredOn(TimelineEntry.Observed.class::isInstance)
        .hasSize(3);
  }

  private static Observation observation(String text, Sense sense) {
    return new Observation("Penilai", text, sense, null, "T1");
  }

  @Test
  void anotherWayOfPlayingIsComparedLineByLine() {
    var other = play.resume(2).act(new Command.DeliverInject("2"));
    assertThat(review(other).chronicle().lines())
        .extracting(Line::number, Line::name, Line::from, Line::decisions, Line::stage, Line::told)
        .containsExactly(tuple(1, "", 0L, 2, 4, 2), tuple(2, "CB-2", 2L, 0, 0, 2));
  }

  @Test
  void whatWasTakenBackStaysInTheLogWithoutCounting() {
    var log = review(opened.note("keliru").undo().note("benar")).chronicle().log();
    assertThat(log).extracting(LoggedStep::counts).containsExactly(true, false, false, true);
    assertThat(log).extracting(LoggedStep::at).containsOnly(TPlus.ZERO);
    assertThat(review(opened.act(new Command.DeliverInject("1"))).chronicle().log())
        .extracting(LoggedStep::at)
        .containsExactly(TPlus.ZERO, FIVE);
  }

  @Test
  void tasksThatWereNotDoneAreCarriedIntoTheNextSessionToBeChecked() {
    var done = task("jalur ambulans", Improvement.State.DONE);
    var late = task("imbauan tidak dicatat", Improvement.State.NOT_DONE);
    var next = Remarks.NONE.carriedFrom(3, Remarks.NONE.withPlan(List.of(done, late)));
    assertThat(next.plan())
        .containsExactly(
            new Improvement(
                "imbauan tidak dicatat", "", "", null, null, Improvement.State.OPEN, 3));
    assertThat(Remarks.NONE.carriedFrom(4, next).plan())
        .extracting(Improvement::session)
        .containsExactly(3L);
  }

  private static Improvement task(String problem, Improvement.State state) {
    return new Improvement(problem, "", "", null, null, state, 0);
  }
}
