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

/// Frames are told by hand here, between two of the toolkit's own.
@ExtendWith(QuickHands.class)
class SecondFrameTest {
  private final FxRobot robot = new FxRobot();
  private final List<Integer> done = new ArrayList<>();
  private int wish;
  private final SecondFrame following = new SecondFrame(() -> done.add(wish));

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsAskedForInEveryFrameIsDoneInEverySecondOne() {
    robot.interact(() -> {
      for (int frame = 0; frame < 6; frame++) {
        frame(frame);
      }
    });
    assertThat(done).containsExactly(0, 1, 3, 5);
  }

  @Test
  void theLastWishIsAlwaysDone() {
    robot.interact(() -> {
      frame(0);
      frame(1);
      frame(2);
      following.onFrame();
    });
    assertThat(done).containsExactly(0, 1, 2);
  }

  @Test
  void afterARestAWishIsDoneAtOnce() {
    robot.interact(() -> {
      frame(0);
      following.onFrame();
      wish = 7;
      following.ask();
    });
    assertThat(done).containsExactly(0, 7);
  }

  /// The hand moves, and then the toolkit draws.
  private void frame(int number) {
    wish = number;
    following.ask();
    following.onFrame();
  }
}
