package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.ui.desk.travel.ReplayModel;
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

  private long shown() {
    return bench.play.moment().get().step();
  }
}
