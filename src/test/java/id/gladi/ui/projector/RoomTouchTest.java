package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.play.Plan;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.Xy;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.MadeUpFingers;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Fingers on the room's own screen when it is a touch board.
@ExtendWith(QuickHands.class)
class RoomTouchTest {
  private final Plan plan = SmallPlan.plan();
  private final Feeds feeds = new Feeds(plan, LawfulPlay.opened(plan));
  private final List<Point> ink = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private RoomView room;

  @Start
  void start(Stage stage) {
    var theme = new Theme(Palette.LIGHT);
    room = new RoomView(feeds.feed, Texts.standard(Language.INDONESIAN), theme, new Motion());
    room.touched(new Recorded());
    feeds.layout.set(RoomLayout.BOARD);
    var scene = new Scene(room, 640, 360);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void oneFingerDrawsInkWhereItIs(FxRobot robot) {
    var hand = new MadeUpFingers(board(), robot);
    hand.down(new Point2D(200, 150));
    hand.move(0, 60, 0);
    hand.move(0, 0, 40);
    hand.up(0);
    assertThat(told).containsExactly("ink", "to", "to", "end");
    assertThat(ink.getFirst().distance(under(200, 150))).isLessThan(1e-3);
    assertThat(ink.getLast().distance(under(260, 190))).isLessThan(1e-3);
  }

  @Test
  void twoFingersCarryTheGroundAndTakeBackTheInkOfTheFirst(FxRobot robot) {
    var before = camera();
    var hand = new MadeUpFingers(board(), robot);
    hand.down(new Point2D(700, 400));
    hand.down(new Point2D(800, 400));
    assertThat(told).containsExactly("ink", "given up");
    var ground = under(750, 400);
    hand.move(0, -60, 30);
    hand.move(1, 60, 30);
    assertThat(camera().scale() / before.scale()).isCloseTo(2.2, within(1e-6));
    var middle = hand.middle();
    assertThat(under(middle.getX(), middle.getY()).distance(ground))
        .as("the ground stays under the fingers")
        .isLessThan(0.05);
    var settled = camera();
    hand.up(1);
    hand.move(0, 90, 90);
    hand.up(0);
    assertThat(camera()).as("the finger that is left moves nothing").isEqualTo(settled);
    assertThat(told).containsExactly("ink", "given up");
  }

  private RoomBoard board() {
    return (RoomBoard) room.lookup("#room-board");
  }

  private Camera camera() {
    return board().scene().camera();
  }

  private Point under(double x, double y) {
    Xy ground = camera().toWorld(x, y);
    return new Point(ground.x(), ground.y());
  }

  private final class Recorded implements RoomHand {
    @Override
    public void onInk(Point at) {
      told.add("ink");
      ink.add(at);
    }

    @Override
    public void onInkTo(Point at) {
      told.add("to");
      ink.add(at);
    }

    @Override
    public void onInkEnd() {
      told.add("end");
    }

    @Override
    public void onInkGivenUp() {
      told.add("given up");
    }

    @Override
    public void onView(View view) {
      feeds.view.set(Optional.of(view));
    }
  }
}
