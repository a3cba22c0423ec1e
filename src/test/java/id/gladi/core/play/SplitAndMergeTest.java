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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitAndMergeTest {
  private static final Point THERE = SmallGround.INSIDE;

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  private static Token part(String id, int persons, Token.Status status, double facing) {
    return new Token(
        id,
        "dalmas-1",
        new Token.Face("polri", "dalmas-awal", "Unit dalmas-1", Standing.FORCE, true),
        Strength.exactly(persons),
        THERE,
        facing,
        null,
        status,
        List.of(),
        List.of());
  }

  private static Command split(int persons) {
    return new Command.SplitToken("dalmas-1", persons, THERE);
  }

  @Test
  void aPartLeavesAndTheRestStays() {
    opened
        .when(split(10))
        .then(
            new Event.TokenSplit(
                "dalmas-1",
                Strength.exactly(20),
                part("dalmas-1-part-2", 10, Token.Status.READY, 180)));
  }

  @Test
  void aPartFacesAndDoesWhatItsUnitDidButGathers() {
    opened
        .played(
            new Command.TurnToken("dalmas-1", 90),
            new Command.ChangeStatus("dalmas-1", Token.Status.HOLDING),
            new Command.ChangeFormation("dalmas-1", Formation.line(12)))
        .when(split(10))
        .then(
            new Event.TokenSplit(
                "dalmas-1",
                Strength.exactly(20),
                part("dalmas-1-part-2", 10, Token.Status.HOLDING, 90)));
  }

  @Test
  void theNextPartGetsTheNextNumber() {
    opened
        .played(split(10))
        .when(split(5))
        .then(
            new Event.TokenSplit(
                "dalmas-1",
                Strength.exactly(15),
                part("dalmas-1-part-3", 5, Token.Status.READY, 180)));
  }

  @Test
  void aPartOfAPartIsNumberedAmongTheUnitsParts() {
    opened
        .played(split(10))
        .when(new Command.SplitToken("dalmas-1-part-2", 4, THERE))
        .then(
            new Event.TokenSplit(
                "dalmas-1-part-2",
                Strength.exactly(6),
                part("dalmas-1-part-3", 4, Token.Status.READY, 180)));
  }

  @Test
  void aNumberThatCameFreeIsUsedAgain() {
    var answer =
        opened
            .played(split(10), split(5), new Command.MergeTokens("dalmas-1-part-2", "dalmas-1"))
            .when(split(1));
    assertThat(answer.board().field().tokens()).containsKeys("dalmas-1-part-2", "dalmas-1-part-3");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 30, 31})
  void somebodyMustLeaveAndSomebodyMustStay(int persons) {
    opened.when(split(persons)).then(Reason.SPLIT_IMPOSSIBLE, "Unit dalmas-1");
  }

  @Test
  void allButOneMayLeave() {
    var answer = opened.when(split(29));
    assertThat(answer.board().field().token("dalmas-1").orElseThrow().strength())
        .isEqualTo(Strength.exactly(1));
  }

  @Test
  void splittingToAPlaceOutsideTheMapIsRefused() {
    opened
        .when(new Command.SplitToken("dalmas-1", 10, SmallGround.OUTSIDE))
        .then(Reason.OUTSIDE_MAP, "Unit dalmas-1");
  }

  @Test
  void splittingAUnitThatIsNotOnTheBoardIsRefused() {
    opened.when(new Command.SplitToken("nego", 1, THERE)).then(Reason.NOT_ON_BOARD, "nego");
  }

  @Test
  void whoeverStaysBehindStandsInAFormationTheyCanFill() {
    var line =
        opened.played(new Command.ChangeFormation("dalmas-1", Formation.line(30))).when(split(18));
    assertThat(line.board().field().token("dalmas-1").orElseThrow().formation())
        .isEqualTo(Formation.line(12));
  }

  @Test
  void aPartJoinsItsUnitAgain() {
    opened
        .played(split(10))
        .when(new Command.MergeTokens("dalmas-1-part-2", "dalmas-1"))
        .then(new Event.TokensMerged("dalmas-1-part-2", "dalmas-1", Strength.exactly(30)));
  }

  @Test
  void unitsStayCountableAndDoNotTakeInOneAnother() {
    opened
        .when(new Command.MergeTokens("dalmas-2", "dalmas-1"))
        .then(Reason.MERGE_DIFFERENT, "Unit dalmas-2");
  }

  @Test
  void crowdsFlowTogether() {
    opened
        .played(
            new Command.PlaceUnit("massa", new Point(100, 300)),
            new Command.PlaceUnit("massa-b", new Point(120, 300)))
        .when(new Command.MergeTokens("massa-b", "massa"))
        .then(new Event.TokensMerged("massa-b", "massa", new Strength(220, 240, 290)));
  }

  @Test
  void thoseOfAUnitWhoLeftTheBoardMayComeBackButNobodyTwice() {
    var back =
        opened
            .played(split(10), new Command.RemoveToken("dalmas-1"))
            .when(new Command.PlaceUnit("dalmas-1", new Point(200, 100)));
    assertThat(persons(back.board(), "dalmas-1")).isEqualTo(30);
    opened
        .played(split(10), new Command.RemoveToken("dalmas-1-part-2"))
        .played(new Command.PlaceUnit("dalmas-1", new Point(210, 100)))
        .when(new Command.PlaceUnit("dalmas-1", new Point(220, 100)))
        .then(Reason.ALREADY_ON_BOARD, "Unit dalmas-1");
  }

  private static int persons(Board board, String unit) {
    return board.field().tokens().values().stream()
        .filter(token -> token.unit().equals(unit))
        .mapToInt(token -> token.strength().likely())
        .sum();
  }

  @Test
  void unitsOfDifferentKindsStayApart() {
    opened
        .when(new Command.MergeTokens("satpol", "dalmas-1"))
        .then(Reason.MERGE_DIFFERENT, "Unit satpol");
  }

  @Test
  void aTokenCannotJoinItself() {
    opened
        .when(new Command.MergeTokens("satpol", "satpol"))
        .then(Reason.MERGE_DIFFERENT, "Unit satpol");
  }

  @Test
  void bothMustBeOnTheBoard() {
    opened.when(new Command.MergeTokens("nego", "dalmas-1")).then(Reason.NOT_ON_BOARD, "nego");
    opened.when(new Command.MergeTokens("dalmas-1", "nego")).then(Reason.NOT_ON_BOARD, "nego");
  }
}
