package id.gladi.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.ContingencyInject;
import id.gladi.core.plan.Script;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Contingencies are offered while their condition holds, on the way that was really played.
class WatchesTest {
  private static final String NOBODY =
      "tidak pernah (ada instansi polri di ring-1) dalam 5 menit sejak inject 1";

  @Test
  void nobodyInTheRingForFiveMinutesOffersTheContingency() {
    var told = opened(NOBODY).act(new Command.DeliverInject("1"));
    assertThat(offered(told)).isEmpty();
    assertThat(offered(told.act(clock(9)))).isEmpty();
    assertThat(offered(told.act(clock(10)))).containsExactly("K1");
  }

  @Test
  void whoCameAndLeftAgainWasThere() {
    var left =
        opened(NOBODY)
            .act(new Command.DeliverInject("1"))
            .act(move(300, 200))
            .act(move(200, 100))
            .act(clock(10));
    assertThat(offered(left)).isEmpty();
  }

  @Test
  void whoStoodThereWhenTheTimeBeganWasThere() {
    var there =
        opened(NOBODY).act(move(300, 200)).act(new Command.DeliverInject("1")).act(move(200, 100));
    assertThat(offered(there.act(clock(10)))).isEmpty();
  }

  @Test
  void whoComesTooLateChangesNothing() {
    var late = opened(NOBODY).act(new Command.DeliverInject("1")).act(clock(11));
    assertThat(offered(late.act(move(300, 200)))).containsExactly("K1");
  }

  @Test
  void anotherBranchDoesNotSeeWhatHappenedOnTheFirst() {
    var told = opened(NOBODY).act(new Command.DeliverInject("1"));
    long fork = told.tree().size();
    var first = told.act(move(300, 200)).act(clock(10));
    var second = first.resume(fork).act(clock(10));
    assertThat(offered(first)).isEmpty();
    assertThat(offered(second)).containsExactly("K1");
    assertThat(offered(first.undo().undo().act(clock(10)))).containsExactly("K1");
  }

  @Test
  void whatIsWatchedStepByStepIsWhatIsReadFromTheWholeRecord() {
    var play = opened(NOBODY).act(new Command.DeliverInject("1"));
    var watched = Watches.of(play.plan()).upTo(play.tree());
    for (var command : List.of(move(300, 200), move(200, 100), clock(10))) {
      play = play.act(command);
      watched = watched.upTo(play.tree());
    }
    assertThat(watched.offered(play.tree(), play.tree().size(), TPlus.ZERO))
        .isEqualTo(offered(play))
        .isEmpty();
  }

  @Test
  void anOfferEndsWhenItIsToldLeftOutOrPutOff() {
    var holds = opened("T+00:01").act(clock(2));
    assertThat(offered(holds)).containsExactly("K1");
    assertThat(offered(holds.act(new Command.DeliverInject("K1")))).isEmpty();
    assertThat(offered(holds.act(new Command.SkipInject("K1", "tidak perlu")))).isEmpty();
    var later = holds.act(new Command.PostponeInject("K1", TPlus.ofMinutes(9)));
    assertThat(offered(later)).isEmpty();
    assertThat(offered(later.act(clock(9)))).containsExactly("K1");
  }

  @Test
  void aRunningClockOffersBeforeTheNextStep() {
    var told = opened(NOBODY).act(new Command.DeliverInject("1"));
    var watches = Watches.of(told.plan()).upTo(told.tree());
    long now = told.tree().size();
    assertThat(watches.offered(told.tree(), now, TPlus.parse("T+00:09:59"))).isEmpty();
    assertThat(watches.offered(told.tree(), now, TPlus.ofMinutes(10))).containsExactly("K1");
  }

  @Test
  void noConditionIsNoOffer() {
    assertThat(offered(opened("").act(clock(50)))).isEmpty();
  }

  private static List<String> offered(Play play) {
    return Watches.of(play.plan())
        .upTo(play.tree())
        .offered(play.tree(), play.tree().size(), TPlus.ZERO);
  }

  private static Play opened(String trigger) {
    return Play.opened(planWith(trigger));
  }

  private static Plan planWith(String trigger) {
    var s = SmallPlan.plan().exercise().script();
    var k1 = s.contingencies().getFirst();
    var watched =
        new ContingencyInject(k1.inject(), k1.condition(), trigger, k1.origins(), k1.returnsTo());
    return SmallPlan.with(
        new Script(s.phases(), s.levels(), s.injects(), List.of(watched), s.reviewQuestions()));
  }

  private static Command move(double x, double y) {
    return new Command.MoveTokens(List.of(new Command.Move("dalmas-1", List.of(new Point(x, y)))));
  }

  private static Command clock(int minutes) {
    return new Command.AdvanceClock(TPlus.ofMinutes(minutes));
  }
}
