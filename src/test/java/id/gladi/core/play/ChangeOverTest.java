package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Formation;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeOverTest {
  private static final Point LINE = new Point(200, 200);
  private static final Point REAR = new Point(230, 160);
  private static final Command CHANGE =
      new Command.ChangeOverUnits(ChangeOver.LAPIS_GANTI, "dalmas-1", "dalmas-2");

  private final BoardSpecification ready =
      BoardSpecification.opened(SmallPlan.plan())
          .played(
              moved("dalmas-1", LINE),
              moved("dalmas-2", REAR),
              new Command.TurnToken("dalmas-1", 0),
              new Command.TurnToken("dalmas-2", 270),
              new Command.ChangeFormation("dalmas-1", Formation.line(12)));

  private static Command moved(String id, Point to) {
    return new Command.MoveTokens(List.of(new Command.Move(id, List.of(to))));
  }

  private static Token token(Board board, String id) {
    return board.field().token(id).orElseThrow();
  }

  @Test
  void theReliefTakesTheLineAndTheFrontWithdrawsAsOneStepThatSaysSo() {
    var behind = new Point(200, 192);
    ready
        .when(CHANGE)
        .then(
            new Event.UnitsChangedOver(ChangeOver.LAPIS_GANTI, "dalmas-1", "dalmas-2"),
            new Event.TokenMoved("dalmas-1", List.of(behind, REAR)),
            new Event.TokenMoved("dalmas-2", List.of(behind, LINE)),
            new Event.TokenTurned("dalmas-2", 0),
            new Event.FormationChanged("dalmas-2", Formation.line(12)),
            new Event.FormationChanged("dalmas-1", null));
  }

  @Test
  void whoWithdrawsNeverTurnsTheBackOnTheCrowd() {
    var after = ready.when(CHANGE).board();
    assertThat(token(after, "dalmas-1").facing()).isEqualTo(0);
    assertThat(token(after, "dalmas-1").at()).isEqualTo(REAR);
    assertThat(token(after, "dalmas-2").facing()).isEqualTo(0);
    var first = token(after, "dalmas-1").trail().get(1);
    assertThat(first.y()).as("steps back first, away from what it faces").isLessThan(LINE.y());
  }

  @Test
  void oneUndoPutsBothBack() {
    var plan = SmallPlan.plan();
    var play = Play.opened(plan).act(moved("dalmas-1", LINE)).act(moved("dalmas-2", REAR));
    assertThat(play.act(CHANGE).undo().board()).isEqualTo(play.board());
  }

  @Test
  void lapisGantiIsNotLintasGanti() {
    var events =
        ready
            .when(new Command.ChangeOverUnits(ChangeOver.LINTAS_GANTI, "dalmas-1", "dalmas-2"))
            .events();
    assertThat(events.getFirst())
        .isEqualTo(new Event.UnitsChangedOver(ChangeOver.LINTAS_GANTI, "dalmas-1", "dalmas-2"));
  }

  @Test
  void onlyTwoUnitsOnTheBoardChangeOver() {
    ready
        .when(new Command.ChangeOverUnits(ChangeOver.LAPIS_GANTI, "dalmas-1", "dalmas-1"))
        .then(Reason.CHANGE_OVER_ALONE, "Unit dalmas-1");
    ready
        .when(new Command.ChangeOverUnits(ChangeOver.LAPIS_GANTI, "dalmas-1", "nego"))
        .then(Reason.NOT_ON_BOARD, "nego");
    ready
        .played(new Command.PlaceUnit("massa", new Point(100, 300)))
        .when(new Command.ChangeOverUnits(ChangeOver.LAPIS_GANTI, "dalmas-1", "massa"))
        .then(Reason.NOT_A_FORCE, "Unit massa");
    ready
        .played(new Command.LockToken("dalmas-2", true))
        .when(CHANGE)
        .then(Reason.TOKEN_LOCKED, "dalmas-2");
  }
}
