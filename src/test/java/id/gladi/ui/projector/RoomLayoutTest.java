package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Plan;
import id.gladi.core.play.Redaction;
import id.gladi.draw.Palette;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Every layout of the room's screen on every usual projector, at the scales at which a system
/// shows everything: no word is cut off, none lies outside, and none is smaller than the last row
/// can read.
@ExtendWith(QuickHands.class)
class RoomLayoutTest {
  /// Least height of type, as a share of the height of the picture. A screen that a room of 10 m
  /// looks at is about 1.5 m high: 2.4 % of it are 36 mm, read at 10 m under 12 minutes of arc.
  private static final double LEAST_TYPE = 0.024;

  private final Plan plan = BundledPlans.plan("kukar");

  @SuppressWarnings("NullAway.Init")
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({
    "1024,768,1",
    "1024,768,1.25",
    "1366,768,1",
    "1920,1080,1",
    "1920,1080,1.5",
    "3840,2160,1",
    "3840,2160,2"
  })
  void everyWordIsThereAndLargeEnough(int wide, int high, double scale, FxRobot robot) {
    var found = new ArrayList<String>();
    double width = wide / scale;
    double height = high / scale;
    robot.interact(() -> {
      stage.setRenderScaleX(scale);
      stage.setRenderScaleY(scale);
      var room = show(width, height);
      for (var layout : RoomLayout.values()) {
        feeds.layout.set(layout);
        settle(room, width, height);
        look(room, room, layout.name(), found);
      }
      feeds.layout.set(RoomLayout.BOARD_AND_CARD);
      settle(room, width, height);
      for (var part : List.of("#room-board", "#room-card")) {
        var side = room.lookup(part);
        assertThat(side).as(part + " is there").isNotNull();
        assertThat(side.getLayoutBounds().getWidth()).as(part).isGreaterThan(400);
      }
    });
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1366,768", "1920,1080", "3840,2160"})
  void theTotalsUnderTheBoardStandInOneLine(int wide, int high, FxRobot robot) {
    var lines = new HashSet<Double>();
    double[] foot = {0};
    robot.interact(() -> {
      var room = show(wide, high);
      feeds.layout.set(RoomLayout.BOARD);
      settle(room, wide, high);
      room.lookupAll("#room-foot .room-total").forEach(total -> lines.add(total.getLayoutY()));
      foot[0] = room.lookup("#room-foot").getLayoutBounds().getHeight();
    });
    assertThat(lines).hasSize(1);
    assertThat(foot[0]).as("no higher than two lines, of a page of 1080").isLessThan(90);
  }

  private final Feeds feeds = new Feeds(plan, LawfulPlay.until(plan, "9"));

  private RoomView show(double width, double height) {
    var other = Redaction.of(plan, LawfulPlay.until(plan, "6").board());
    feeds.past.set(true);
    feeds.comparison.set(
        Optional.of(
            new Comparison(
                new Comparison.Side("CB-1", feeds.board.get()),
                new Comparison.Side("CB-2", other))));
    var theme = new Theme(Palette.LIGHT);
    var texts = Texts.standard(Language.INDONESIAN);
    var room = new RoomView(feeds.feed, texts, theme, new Motion());
    var scene = new Scene(room, 100, 100);
    theme.dress(scene);
    stage.setScene(scene);
    settle(room, width, height);
    return room;
  }

  /// The page takes its final shape in the second pass, when it knows how wide the screen is.
  private static void settle(RoomView room, double width, double height) {
    for (int i = 0; i < 2; i++) {
      room.resize(width, height);
      room.applyCss();
      room.layout();
    }
  }

  private static void look(RoomView room, Node node, String layout, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Label label && label.getText() != null && !label.getText().isBlank()) {
      var where = layout + " " + room.getWidth() + ": " + label.getText();
      if (label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText())) {
        found.add("cut off: " + where);
      }
      var box = room.sceneToLocal(label.localToScene(label.getBoundsInLocal()));
      if (box.getMinX() < -1
          || box.getMinY() < -1
          || box.getMaxX() > room.getWidth() + 1
          || box.getMaxY() > room.getHeight() + 1) {
        found.add("outside: " + where);
      }
      double type = label.getFont().getSize() * box.getHeight() / label.getHeight();
      if (type < LEAST_TYPE * room.getHeight()) {
        found.add("small, " + type + ": " + where);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(room, child, layout, found));
    }
  }
}
