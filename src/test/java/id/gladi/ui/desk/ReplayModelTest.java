package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.ui.desk.travel.ReplayModel;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Replay and scrubbing over a time that the test tells.
class ReplayModelTest {
  private static final int STEPS = 11;

  private final DeskBench bench = new DeskBench();
  private final AtomicLong nanos = new AtomicLong();
  private final ReplayModel replay = new ReplayModel(bench.play, nanos::get);

  @BeforeEach
  void tenNotesAfterTheOpening() {
    for (int i = 2; i <= STEPS; i++) {
      bench.play.act(new Command.WriteNote("Notulen", "catatan " + i), _ -> {});
      bench.untilStep(i);
    }
  }

  @AfterEach
  void close() {
    bench.close();
    assertThat(bench.failures).isEmpty();
  }

  @Test
  void theFilmBeginsAtTheBeginningAndEndsAtNow() {
    replay.onToggle();
    assertThat(shown()).isEqualTo(1);
    pass(3.5);
    assertThat(shown()).isEqualTo(4);
    pass(0.5);
    assertThat(shown()).isEqualTo(5);
    pass(20);
    assertThat(shown()).isEqualTo(STEPS);
    assertThat(bench.play.moment().get().past()).isFalse();
    assertThat(replay.running().get()).isFalse();
  }

  @Test
  void theRateIsActsInASecond() {
    replay.rate().set(4);
    replay.onToggle();
    pass(1);
    assertThat(shown()).isEqualTo(5);
    replay.onToggle();
    pass(10);
    assertThat(shown()).isEqualTo(5);
    replay.onToggle();
    pass(0.25);
    assertThat(shown()).isEqualTo(6);
  }

  @Test
  void panesThatNeedNotFollowAHandInAHurryShowTheActAtRest() {
    replay.onScrub(7);
    assertThat(rested()).as("the past begins everywhere").isEqualTo(8);
    pass(0.05);
    replay.onScrub(4);
    assertThat(shown()).isEqualTo(5);
    assertThat(rested()).isEqualTo(8);
    pass(0.1);
    assertThat(bench.play.sight().hurried()).isTrue();
    assertThat(rested()).isEqualTo(8);
    pass(0.1);
    assertThat(bench.play.sight().hurried()).isFalse();
    assertThat(bench.play.rested().get()).isEqualTo(bench.play.moment().get());
    assertThat(rested()).isEqualTo(5);
  }

  @Test
  void aHandThatDoesNotRestIsFollowedOnceInASecond() {
    replay.onScrub(1);
    for (int i = 0; i < 21; i++) {
      pass(0.05);
      replay.onScrub(2 + i % 7);
    }
    assertThat(bench.play.sight().hurried()).isTrue();
    assertThat(rested()).isEqualTo(2 + 19 % 7 + 1);
  }

  @Test
  void aHandThatDragsAtEveryPulseIsFollowedOnceInASecondToo() {
    replay.onScrub(1);
    for (int i = 0; i < 22; i++) {
      replay.onDragged(2 + i % 7);
      pass(0.05);
    }
    assertThat(bench.play.sight().hurried()).isTrue();
    assertThat(rested()).isEqualTo(2 + 20 % 7 + 1);
  }

  @Test
  void whereverTheHandWentTheBoardAtRestIsThatOfTheActUnderIt() {
    var dice = new SplittableRandom(7);
    for (int round = 0; round < 30; round++) {
      int place = 0;
      for (int i = dice.nextInt(12); i >= 0; i--) {
        place = dice.nextInt(STEPS);
        replay.onScrub(place);
        pass(dice.nextDouble(0.2));
      }
      pass(0.2);
      var rested = bench.play.rested().get();
      assertThat(rested.step()).isEqualTo(place + 1);
      assertThat(rested.board()).isEqualTo(bench.play.snapshot().get().steps().boardAt(place + 1));
      assertThat(bench.play.moment().get()).isEqualTo(rested);
      assertThat(bench.desk.steps().shown().get()).isEqualTo(place);
    }
  }

  @Test
  void scrubbingShowsTheBoardThatWasPlayedThere() {
    replay.onScrub(4);
    assertThat(shown()).isEqualTo(5);
    assertThat(bench.play.moment().get().board().journal().entries()).hasSize(4);
    replay.onScrub(99);
    assertThat(shown()).isEqualTo(STEPS);
    replay.onBy(-2);
    assertThat(replay.index()).isEqualTo(STEPS - 3);
    replay.onFirst();
    replay.onBy(-1);
    assertThat(shown()).isEqualTo(1);
    replay.onLast();
    assertThat(bench.play.moment().get().past()).isFalse();
  }

  private void pass(double seconds) {
    nanos.addAndGet((long) (seconds * 1e9));
    replay.onTick();
  }

  private long rested() {
    return bench.play.rested().get().step();
  }

  private long shown() {
    return bench.play.moment().get().step();
  }
}
