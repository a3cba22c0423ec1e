package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.Formation;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.DeskFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Tokens on their way when the board changes.
class GlideTest extends DeskFixture {
  private static final Point CORNER = new Point(420, 160);
  private static final Point THERE = new Point(420, 300);

  private final List<Map<String, Token>> seen = new ArrayList<>();

  @BeforeEach
  void listen() {
    model.board().hand().drafts().subscribe((_, now) -> seen.add(now));
  }

  private static Command move(String token, Point... path) {
    return new Command.MoveTokens(List.of(new Command.Move(token, List.of(path))));
  }

  private void moving(FxRobot robot) {
    robot.interact(() -> motion.reduced().set(false));
  }

  private void untilStill() {
    until(() -> model.board().hand().drafts().get().isEmpty());
  }

  @Test
  void aTokenGoesAlongItsPathAndEndsWhereItBelongs(FxRobot robot) {
    moving(robot);
    act(move("satpol", CORNER, THERE));
    untilStill();
    var places = seen.stream().filter(m -> !m.isEmpty()).map(m -> m.get("satpol")).toList();
    assertThat(places).isNotEmpty();
    assertThat(places).allMatch(t -> onPath(t.at()), "lies on the path");
    assertThat(token("satpol").at()).isEqualTo(THERE);
  }

  private static boolean onPath(Point at) {
    boolean first = Math.abs(at.y() - CORNER.y()) < 1e-6 && at.x() <= CORNER.x();
    boolean second = Math.abs(at.x() - CORNER.x()) < 1e-6 && at.y() >= CORNER.y();
    return first || second;
  }

  @Test
  void whoWithdrawsInAChangeOverFacesTheCrowdAllTheWay(FxRobot robot) {
    act(new Command.ChangeFormation("dalmas-1", Formation.line(20)));
    act(new Command.TurnToken("dalmas-1", 40));
    moving(robot);
    act(new Command.ChangeOverUnits(ChangeOver.LAPIS_GANTI, "dalmas-1", "dalmas-2"));
    untilStill();
    var fronts = seen.stream().filter(m -> !m.isEmpty()).map(m -> m.get("dalmas-1")).toList();
    assertThat(fronts).isNotEmpty().allMatch(t -> t.facing() == 40);
  }

  @Test
  void nothingGlidesWhenMotionIsToBeReduced() {
    act(move("satpol", THERE));
    assertThat(seen).allMatch(Map::isEmpty);
  }

  @Test
  void whatTheHandPutThereDoesNotGlideAgain(FxRobot robot) {
    moving(robot);
    look(new Point(300, 160), 6);
    robot.drag(screen("satpol"), MouseButton.PRIMARY).moveBy(60, 0).drop();
    untilStep(2);
    untilStill();
    assertThat(seen).allMatch(Map::isEmpty);
  }

  @Test
  void aMoveTakenBackGoesTheWayBack(FxRobot robot) {
    var home = token("satpol").at();
    act(move("satpol", CORNER, THERE));
    var moved = token("satpol");
    robot.interact(() -> play.undo(_ -> {}));
    untilStep(3);
    assertThat(Journey.way(moved, token("satpol"))).containsExactly(THERE, CORNER, home);
  }

  @Test
  void halfOfTheWayIsHalfOfItsLength() {
    var way = List.of(new Point(0, 0), new Point(0, 30), new Point(10, 30));
    var leg = new Journey.Leg(token("satpol"), way, 40);
    assertThat(Journey.at(leg, 0.5).distance(new Point(0, 20))).isCloseTo(0, within(1e-9));
    assertThat(Journey.at(leg, 1)).isEqualTo(new Point(10, 30));
    assertThat(Journey.at(leg, 0)).isEqualTo(new Point(0, 0));
  }
}
