package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.clock.ClockModel;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The running exercise clock over a time that the test tells.
class ClockModelTest {
  private final DeskBench bench = new DeskBench();
  private final AtomicLong nanos = new AtomicLong(1_000);
  private final ClockModel clock = new ClockModel(bench.play, nanos::get);

  @AfterEach
  void close() {
    bench.close();
    assertThat(bench.failures).isEmpty();
  }

  @Test
  void aClockThatStandsShowsTheBoardsTime() {
    pass(60);
    assertThat(clock.shown().get()).isEqualTo(TPlus.ZERO);
    bench.play.act(new Command.AdvanceClock(TPlus.ofMinutes(3)), _ -> {});
    bench.untilStep(2);
    assertThat(clock.shown().get()).isEqualTo(TPlus.ofMinutes(3));
  }

  @Test
  void aRunningClockShowsTimeAndTheBoardStays() {
    clock.onToggle();
    pass(90);
    assertThat(clock.shown().get()).isEqualTo(TPlus.parse("T+00:01:30"));
    assertThat(board().clock()).isEqualTo(TPlus.ZERO);
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(1);
  }

  @Test
  void theRateCountsFromWhenItIsSet() {
    clock.onToggle();
    pass(10);
    clock.rate().set(60);
    pass(2);
    clock.rate().set(5);
    pass(4);
    assertThat(clock.shown().get()).isEqualTo(new TPlus(10 + 120 + 20));
  }

  @Test
  void anActIsStoredAtTheTimeShownAsOneStep() {
    clock.onToggle();
    pass(42);
    bench.play.act(new Command.WriteNote("Notulen", "massa bertambah"), _ -> {});
    bench.untilStep(2);
    assertThat(board().clock()).isEqualTo(new TPlus(42));
    assertThat(board().journal().entries().getLast().at()).isEqualTo(new TPlus(42));
    bench.play.undo(_ -> {});
    bench.untilStep(3);
    assertThat(board().clock()).isEqualTo(TPlus.ZERO);
    assertThat(clock.shown().get()).isEqualTo(TPlus.ZERO);
    pass(5);
    assertThat(clock.shown().get()).isEqualTo(new TPlus(5));
  }

  @Test
  void aPauseStoresTheTimeAndNothingPassesDuringIt() {
    clock.onToggle();
    pass(20);
    clock.onToggle();
    bench.untilStep(2);
    assertThat(board().clock()).isEqualTo(new TPlus(20));
    pass(600);
    assertThat(clock.shown().get()).isEqualTo(new TPlus(20));
    clock.onToggle();
    pass(1);
    assertThat(clock.shown().get()).isEqualTo(new TPlus(21));
  }

  @Test
  void injectsThatTheClockPassesAreDueAndNeverToldOrLost() {
    clock.onToggle();
    clock.rate().set(60);
    pass(20);
    assertThat(clock.due().get()).extracting(Inject::id).containsExactly("1", "2");
    clock.onToggle();
    bench.untilStep(2);
    assertThat(board().progress().injects()).isEmpty();
    assertThat(clock.due().get()).extracting(Inject::id).containsExactly("1", "2");
    bench.play.act(new Command.DeliverInject("1"), _ -> {});
    bench.untilStep(3);
    assertThat(board().clock()).isEqualTo(TPlus.ofMinutes(20));
    assertThat(clock.due().get()).extracting(Inject::id).containsExactly("2");
  }

  @Test
  void anInjectToldEarlyTakesTheClockToItsTime() {
    clock.onToggle();
    pass(30);
    bench.play.act(new Command.DeliverInject("1"), _ -> {});
    bench.untilStep(2);
    pass(10);
    assertThat(clock.shown().get()).isEqualTo(TPlus.parse("T+00:05:10"));
  }

  @Test
  void aStepOfMinutesGoesOnFromTheTimeShown() {
    clock.onToggle();
    pass(30);
    clock.onAdvance(5);
    bench.untilStep(2);
    assertThat(board().clock()).isEqualTo(TPlus.parse("T+00:05:30"));
  }

  /// Lets seconds of the room pass and the window look.
  private void pass(int seconds) {
    nanos.addAndGet(seconds * 1_000_000_000L);
    clock.onTick();
  }

  private Board board() {
    return bench.play.snapshot().get().board();
  }
}
