package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Tokens go along their way on the room's screen.
@ExtendWith(QuickHands.class)
class RoomMovesTest {
  private final Plan plan = SmallPlan.plan();
  private final Motion motion = new Motion();
  private final Feeds feeds = new Feeds(plan, LawfulPlay.opened(plan));

  @SuppressWarnings("NullAway.Init")
  private RoomBoard board;

  @Start
  void start(Stage stage) {
    var theme = new Theme(Palette.LIGHT);
    board = new RoomBoard(feeds.feed, Texts.standard(Language.INDONESIAN), theme, motion);
    var scene = new Scene(board, 320, 240);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aTokenOnItsWayIsNotPaintedWhereItStandsUntilItHasArrived(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> {
      feeds.board.set(moved());
      assertThat(standing()).doesNotContain("dalmas-1");
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> standing().contains("dalmas-1"));
  }

  @Test
  void nothingIsOnItsWayWhenMovementIsToBeReduced(FxRobot robot) {
    robot.interact(() -> {
      motion.reduced().set(true);
      feeds.board.set(moved());
      assertThat(standing()).contains("dalmas-1");
    });
  }

  private List<String> standing() {
    return board.scene().actors().tokens().stream().map(Token::id).toList();
  }

  private PublicBoard moved() {
    var move =
        new Command.MoveTokens(
            List.of(new Command.Move("dalmas-1", List.of(new Point(60, 60), new Point(90, 60)))));
    return Redaction.of(plan, BoardSpecification.opened(plan).when(move).board());
  }
}
