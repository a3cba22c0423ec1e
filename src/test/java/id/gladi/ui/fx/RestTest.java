package id.gladi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.fixture.QuickHands;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Frames and their times are told by hand here, between two of the toolkit's own.
@ExtendWith(QuickHands.class)
class RestTest {
  private static final long FRAME = 16_000_000;
  private final FxRobot robot = new FxRobot();
  private final List<Integer> done = new ArrayList<>();
  private final Rest rest = new Rest(() -> done.add(wish()));
  private int wish;
  private long now = System.nanoTime();

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aGestureIsFollowedAtItsBeginningAndWhereItComesToRest() {
    robot.interact(() -> {
      gesture(0, 1, 2, 3, 4, 5);
      assertThat(done).containsExactly(0);
      still();
    });
    assertThat(done).containsExactly(0, 5);
  }

  @Test
  void aSingleStepIsDoneOnce() {
    robot.interact(() -> {
      gesture(7);
      still();
      still();
    });
    assertThat(done).containsExactly(7);
  }

  @Test
  void afterARestTheNextGestureBeginsAnew() {
    robot.interact(() -> {
      gesture(1, 2);
      still();
      gesture(3);
    });
    assertThat(done).containsExactly(1, 2, 3);
  }

  private int wish() {
    return wish;
  }

  /// The hand moves in every frame.
  private void gesture(int... wishes) {
    for (int each : wishes) {
      wish = each;
      rest.ask(now);
      now += FRAME;
      rest.onFrame(now);
    }
  }

  private void still() {
    now += Rest.STILL;
    rest.onFrame(now);
  }
}
