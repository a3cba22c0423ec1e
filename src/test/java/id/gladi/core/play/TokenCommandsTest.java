package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCommandsTest {
  private static final Point THERE = SmallGround.INSIDE;

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  @Nested
  class Placing {
    @Test
    void aUnitThatWaitsIsPutOnTheBoardReadyAndFacingSouth() {
      var nego =
          new Token(
              "nego",
              "nego",
              new Token.Face("polri", "negosiator", "Unit nego", Standing.FORCE, true),
              Strength.exactly(6),
              THERE,
              180,
              null,
              Token.Status.READY,
              List.of(),
              List.of());
      opened.when(new Command.PlaceUnit("nego", THERE)).then(new Event.TokenPlaced(nego));
    }

    @Test
    void aUnitThatWasTakenOffMayComeBack() {
      var answer =
          opened
              .played(new Command.RemoveToken("satpol"))
              .when(new Command.PlaceUnit("satpol", THERE));
      assertThat(answer.board().field().token("satpol").orElseThrow().at()).isEqualTo(THERE);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "600,0", "600,400", "0,400", "300,200"})
    void theEdgeOfTheMapIsOnTheMap(double x, double y) {
      var answer = opened.when(new Command.PlaceUnit("nego", new Point(x, y)));
      assertThat(answer.board().field().token("nego").orElseThrow().at())
          .isEqualTo(new Point(x, y));
    }

    @Test
    void aUnitThatThePlanDoesNotKnowIsRefused() {
      opened.when(new Command.PlaceUnit("brimob", THERE)).then(Reason.UNKNOWN_UNIT, "brimob");
    }

    @Test
    void aUnitThatStandsOnTheBoardIsRefused() {
      opened
          .when(new Command.PlaceUnit("satpol", THERE))
          .then(Reason.ALREADY_ON_BOARD, "Unit satpol");
    }

    @ParameterizedTest
    @CsvSource({"-0.01,100", "600.01,100", "100,-0.01", "100,400.01"})
    void aPlaceOutsideTheMapIsRefused(double x, double y) {
      opened
          .when(new Command.PlaceUnit("nego", new Point(x, y)))
          .then(Reason.OUTSIDE_MAP, "Unit nego");
    }
  }

  @Nested
  class Moving {
    private final List<Point> path = List.of(new Point(210, 120), new Point(300, 120));

    private static Command.MoveTokens move(Command.Move... moves) {
      return new Command.MoveTokens(List.of(moves));
    }

    @Test
    void aTokenWalksItsPath() {
      opened
          .when(move(new Command.Move("dalmas-1", path)))
          .then(new Event.TokenMoved("dalmas-1", path));
    }

    @Test
    void severalTokensMoveInOneStepInTheOrderGiven() {
      opened
          .when(
              move(new Command.Move("satpol", List.of(THERE)), new Command.Move("dalmas-1", path)))
          .then(
              new Event.TokenMoved("satpol", List.of(THERE)),
              new Event.TokenMoved("dalmas-1", path));
    }

    @Test
    void theTrailBeginsWhereTheTokenStood() {
      var answer = opened.when(move(new Command.Move("dalmas-1", path)));
      var moved = answer.board().field().token("dalmas-1").orElseThrow();
      assertThat(moved.trail())
          .containsExactly(new Point(200, 100), new Point(210, 120), new Point(300, 120));
      assertThat(moved.at()).isEqualTo(new Point(300, 120));
    }

    @Test
    void movingAUnitThatIsNotOnTheBoardIsRefused() {
      opened.when(move(new Command.Move("nego", path))).then(Reason.NOT_ON_BOARD, "nego");
    }

    @Test
    void oneWrongMoveRefusesAllOfThem() {
      opened
          .when(move(new Command.Move("dalmas-1", path), new Command.Move("nego", path)))
          .then(Reason.NOT_ON_BOARD, "nego");
    }

    @Test
    void aPathWithoutAPointIsRefused() {
      opened
          .when(move(new Command.Move("dalmas-1", List.of())))
          .then(Reason.EMPTY_MOVE, "dalmas-1");
    }

    @Test
    void movingNothingIsRefused() {
      opened.when(move()).then(Reason.EMPTY_MOVE, "");
    }

    @Test
    void aPathThatLeavesTheMapOnTheWayIsRefused() {
      opened
          .when(move(new Command.Move("dalmas-1", List.of(SmallGround.OUTSIDE, THERE))))
          .then(Reason.OUTSIDE_MAP, "dalmas-1");
    }

    @Test
    void movingOneTokenTwiceInAStepIsRefused() {
      opened
          .when(move(new Command.Move("dalmas-1", path), new Command.Move("dalmas-1", path)))
          .then(Reason.MOVED_TWICE, "dalmas-1");
    }
  }

  @Nested
  class Turning {
    @ParameterizedTest
    @CsvSource({
      "0,0",
      "90,90",
      "359.5,359.5",
      "360,0",
      "450,90",
      "-90,270",
      "-720,0",
      "-0.0,0",
      "-1e-20,0"
    })
    void anyAngleIsBroughtIntoOneTurn(double asked, double turned) {
      opened
          .when(new Command.TurnToken("satpol", asked))
          .then(new Event.TokenTurned("satpol", turned));
    }

    @Test
    void turningAUnitThatIsNotOnTheBoardIsRefused() {
      opened.when(new Command.TurnToken("nego", 90)).then(Reason.NOT_ON_BOARD, "nego");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void anAngleThatIsNoNumberIsRefused(double facing) {
      opened.when(new Command.TurnToken("satpol", facing)).then(Reason.NOT_A_NUMBER, "");
    }
  }

  @Nested
  class Forming {
    @Test
    void aUnitFormsUpWithAllItsPeople() {
      opened
          .when(new Command.ChangeFormation("dalmas-1", Formation.line(30)))
          .then(new Event.FormationChanged("dalmas-1", Formation.line(30)));
    }

    @Test
    void noFormationGathersTheUnit() {
      opened
          .when(new Command.ChangeFormation("dalmas-1", null))
          .then(new Event.FormationChanged("dalmas-1", null));
    }

    @Test
    void formingMorePeopleThanThereAreIsRefused() {
      opened
          .when(new Command.ChangeFormation("dalmas-1", Formation.line(31)))
          .then(Reason.TOO_MANY_PEOPLE, "31 > 30");
    }

    @Test
    void formingAUnitThatIsNotOnTheBoardIsRefused() {
      opened
          .when(new Command.ChangeFormation("nego", Formation.line(2)))
          .then(Reason.NOT_ON_BOARD, "nego");
    }
  }

  @Nested
  class ChangingStatus {
    @ParameterizedTest
    @EnumSource(Token.Status.class)
    void everyStatusMayBeTaken(Token.Status status) {
      opened
          .when(new Command.ChangeStatus("satpol", status))
          .then(new Event.StatusChanged("satpol", status));
    }

    @Test
    void aUnitThatIsNotOnTheBoardHasNoStatus() {
      opened
          .when(new Command.ChangeStatus("nego", Token.Status.HOLDING))
          .then(Reason.NOT_ON_BOARD, "nego");
    }
  }

  @Nested
  class Removing {
    @Test
    void aTokenLeavesTheBoard() {
      opened.when(new Command.RemoveToken("satpol")).then(new Event.TokenRemoved("satpol"));
    }

    @Test
    void aTokenThatIsNotThereCannotLeave() {
      opened.when(new Command.RemoveToken("nego")).then(Reason.NOT_ON_BOARD, "nego");
    }
  }
}
