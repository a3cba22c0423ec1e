package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A desk that nobody touches costs nothing. It is looked at before other windows were there, whose
/// carets may blink on and keep the toolkit awake.
@Order(1)
class DeskIdleTest extends DeskFixture {
  /// Longer than a picture takes to be painted sharply after it came to rest.
  private static final Duration QUIET = Duration.ofMillis(500);

  private static final int PATIENCE = 40;

  @Test
  void theToolkitIsLeftAloneOnceEverythingIsPainted(FxRobot robot) throws InterruptedException {
    robot.interact(() -> {
      model.room().open().set(true);
      model.pages().branches().open().set(true);
    });
    robot.interact(() -> model.pages().branches().open().set(false));
    boolean quiet = false;
    for (int i = 0; i < PATIENCE && !quiet; i++) {
      quiet = !pulse(robot).await(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
    assertThat(quiet).as("half a second without a pulse").isTrue();
  }

  private CountDownLatch pulse(FxRobot robot) {
    var next = new CountDownLatch(1);
    robot.interact(() -> {
      var scene = desk.getScene();
      var once = new Runnable[1];
      once[0] =
          () -> {
            scene.removePostLayoutPulseListener(once[0]);
            next.countDown();
          };
      scene.addPostLayoutPulseListener(once[0]);
    });
    return next;
  }
}
