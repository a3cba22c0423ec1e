package id.gladi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.fixture.QuickHands;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(QuickHands.class)
class BeatTest {
  @Test
  void itBeatsOnTheToolkitsThreadUntilItIsStopped(FxRobot robot) throws InterruptedException {
    var beats = new CountDownLatch(3);
    var elsewhere = new int[1];
    var afterwards = new int[1];
    var stopped = new boolean[1];
    var beat =
        new Beat(
            Duration.ofMillis(5),
            () -> {
              beats.countDown();
              elsewhere[0] += Platform.isFxApplicationThread() ? 0 : 1;
              afterwards[0] += stopped[0] ? 1 : 0;
            });
    robot.interact(beat::start);
    assertThat(beats.await(20, TimeUnit.SECONDS)).isTrue();
    robot.interact(() -> {
      beat.stop();
      stopped[0] = true;
    });
    robot.interact(() -> {});
    assertThat(elsewhere[0]).isZero();
    assertThat(afterwards[0]).isZero();
  }
}
