package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.conduct.Order;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Command;
import id.gladi.core.review.StationCheck.Verdict;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the play differs from the plan at a moment of the play.
class DeviationTest {
  private final Play opened = Play.opened(SmallPlan.plan());
  private final Play yellow =
      opened
          .act(new Command.DeliverInject("1"))
          .act(new Command.DeclareLevel("kuning", "Kapolres", "mendorong pagar"));

  private static List<Deviation> now(Play play) {
    return at(play, play.board().clock());
  }

  private static List<Deviation> at(Play play, TPlus clock) {
    var tree = play.tree();
    var findings = FlagBook.of(play.plan(), tree).findings(tree, tree.size());
    return Deviation.of(play.plan(), play.board(), clock, findings);
  }

  private static List<StationCheck> stations(Play play) {
    return now(play).stream()
        .filter(Deviation.OffStation.class::isInstance)
        .map(d -> ((Deviation.OffStation) d).check())
        .toList();
  }

  @Test
  void atALevelWithoutPlannedStationsNoUnitIsAwayFromOne() {
    assertThat(now(opened)).isEmpty();
  }

  @Test
  void everyUnitThatIsNotWhereThePlanHasItAtThisLevelIsListedUntilItIs() {
    assertThat(stations(yellow))
        .extracting(check -> check.position().unit(), StationCheck::verdict)
        .containsExactly(
            tuple("dalmas-1", Verdict.AWAY),
            tuple("nego", Verdict.ABSENT),
            tuple("satpol", Verdict.STILL_THERE),
            tuple("dalmas-2", Verdict.AWAY),
            tuple("bantuan", Verdict.ABSENT));
    var taken = yellow.act(new Command.TakeStations("kuning"));
    assertThat(stations(taken))
        .extracting(check -> check.position().unit())
        .doesNotContain("dalmas-1", "nego", "satpol", "dalmas-2");
  }

  @Test
  void whileThePlanIsBeingLaidNothingDiffersFromIt() {
    assertThat(now(yellow.act(new Command.BeginSetUp()))).isEmpty();
  }

  @Test
  void aMissedActionIsListedAtOnceAndAnUnjudgedOneWhenItsLimitIsOver() {
    var play = Play.opened(SmallPlan.plan()).act(new Command.DeliverInject("1"));
    var action = SmallPlan.inject("1").expected().getFirst();
    var told = play.board().clock();
    int limit = action.limitMinutes() * 60;
    assertThat(at(play, new TPlus(told.seconds() + limit))).isEmpty();
    assertThat(at(play, new TPlus(told.seconds() + limit + 1)))
        .hasOnlyElementsOfType(Deviation.Late.class)
        .isNotEmpty();
    var ref = new ActionRef("1", action.id());
    assertThat(now(play.act(new Command.JudgeAction(ref, Mark.MISSED, ""))))
        .hasOnlyElementsOfType(Deviation.Missed.class)
        .hasSize(1);
    var met = play.act(new Command.JudgeAction(ref, Mark.MET, ""));
    assertThat(at(met, new TPlus(told.seconds() + limit + 1)))
        .noneMatch(d -> d instanceof Deviation.Late(var late) && late.action().equals(action));
  }

  @Test
  void anActionThatWasMetAfterItsLimitStaysLate() {
    var action = SmallPlan.inject("1").expected().getFirst();
    var play = Play.opened(SmallPlan.plan()).act(new Command.DeliverInject("1"));
    int over = play.board().clock().seconds() + action.limitMinutes() * 60 + 60;
    var late =
        play.act(new Command.AdvanceClock(new TPlus(over)))
            .act(new Command.JudgeAction(new ActionRef("1", action.id()), Mark.MET, ""));
    assertThat(now(late))
        .anyMatch(d -> d instanceof Deviation.Late(var judged) && judged.action().equals(action));
  }

  @Test
  void anOrderBySomebodyWithoutAuthorityIsListedUntilItIsOverruled() {
    var order = new Order("lintas-ganti", "Kapolsek", null, null, List.of(), 1, "", "cepat", null);
    var play = Play.opened(BundledPlans.plan("kukar")).act(new Command.GiveOrder(order));
    assertThat(now(play)).anyMatch(Deviation.WrongGiver.class::isInstance);
    var flag =
        now(play).stream()
            .filter(Deviation.WrongGiver.class::isInstance)
            .map(d -> ((Deviation.WrongGiver) d).flag())
            .findFirst()
            .orElseThrow();
    var word = new Command.OverruleFlag(flag.step(), flag.rule().id(), "Wasit", "uji");
    assertThat(now(play.act(word))).noneMatch(Deviation.WrongGiver.class::isInstance);
  }
}
