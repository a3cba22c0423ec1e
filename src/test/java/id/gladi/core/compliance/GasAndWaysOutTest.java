package id.gladi.core.compliance;

import static id.gladi.core.compliance.Fact.Kind.ENCLOSED_PLACE;
import static id.gladi.core.compliance.Fact.Kind.EXITS_TOO_SMALL;
import static id.gladi.core.compliance.Fact.Kind.NO_WAY_OUT;
import static id.gladi.core.compliance.Fact.Kind.WAY_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Overruling;
import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Command;
import id.gladi.core.play.Condition;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.Square;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules (a) and (b): nobody is driven where he cannot go.
class GasAndWaysOutTest {
  private static final Plan PLAN = Square.threeSituations();
  private static final Command GAS = order(Order.GAS, 5);
  private static final Command DISPERSE = order(Order.DISPERSE, 2);

  private final BoardSpecification ready = Square.prepared(PLAN, "kuning", "Kapolres");

  private static Command order(String order, int stage) {
    return new Command.GiveOrder(Square.order(order, stage, "agresif"));
  }

  private BoardSpecification crowdOn(double west, double south, double east, double north) {
    var middle = new Point((west + east) / 2, (south + north) / 2);
    return ready.given(
        Square.crowd("massa", 300, middle, SmallGround.corners(west, south, east, north)));
  }

  @Nested
  class Enclosed {
    @Test
    void aCrowdHalfInTheCompoundIsEnclosed() {
      var said = Said.of(crowdOn(280, 130, 320, 170), GAS);
      said.expect("a", Severity.BLOCK, ENCLOSED_PLACE);
      assertThat(said.flags().getFirst().facts().getFirst().found()).isBetween(140.0, 160.0);
    }

    @Test
    void aCrowdThatOnlyTouchesTheFenceIsNot() {
      Said.of(crowdOn(280, 110, 320, 150), GAS).expectSilence();
    }

    @Test
    void aCrowdInAnAlleyTaggedEnclosedIsEnclosed() {
      Said.of(crowdOn(449, 40, 451, 90), GAS).expect("a", Severity.BLOCK, ENCLOSED_PLACE);
    }

    @Test
    void aZoneLaidDuringThePlayEnclosesWhoeverStandsInIt() {
      var zone =
          Square.laid(
              "z",
              LineKind.ZONA_TERTUTUP,
              new Point(280, 90),
              new Point(320, 90),
              new Point(320, 120));
      Said.of(ready, GAS).expectSilence();
      Said.of(ready.given(zone), GAS).expect("a", Severity.BLOCK, ENCLOSED_PLACE);
      Said.of(ready.given(zone, new Event.OverlayTakenUp("z")), GAS).expectSilence();
    }

    @Test
    void aCrowdInsideABuildingIsEnclosed() {
      var board =
          ready.given(
              new Event.TokenMoved("massa", List.of(new Point(200, 220))),
              new Event.OutlineChanged("massa", List.of()));
      Said.of(board, GAS).expect("a", Severity.BLOCK, ENCLOSED_PLACE);
    }

    @Test
    void gasAimedAtAnEnclosedPlaceIsBlockedWhereverTheCrowdStands() {
      var aimed =
          new Order(
              Order.GAS,
              "Kapolres",
              "massa",
              Square.COMPOUND,
              List.of(),
              5,
              "agresif",
              "lempar",
              null);
      Said.of(ready, new Command.GiveOrder(aimed)).expect("a", Severity.BLOCK, ENCLOSED_PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pakai gas air mata", "Lepas GAS", "Tembakkan gas, lalu dorong"})
    void aDecisionThatNamesGasIsHeldToTheSameRule(String text) {
      Said.of(crowdOn(280, 160, 320, 200), decision(text, 5))
          .expect("a", Severity.BLOCK, ENCLOSED_PLACE);
    }

    @ParameterizedTest
    @CsvSource({"Bertahan tanpa gas,5", "Gas tidak dipakai,5", "Siapkan gas,3"})
    void aDecisionAgainstGasOrOfALowerStageIsNot(String text, int stage) {
      Said.of(crowdOn(280, 160, 320, 200), decision(text, stage)).expectNot("a");
    }

    private Command decision(String text, int stage) {
      return new Command.RecordDecision(
          new Decision(
              "Kapolres", text, "pelemparan", "Perkap 1/2009", "agresif", stage, List.of(), null));
    }

    @Test
    void waterOnTheSameCrowdIsNotBlocked() {
      Said.of(crowdOn(280, 160, 320, 200), order(Order.WATER_CANNON, 4)).expectNot("a");
    }
  }

  @Nested
  class ExitCapacity {
    private final Point yard = Square.YARD;

    private BoardSpecification inTheYard(int persons) {
      return ready.given(
          Square.crowd("massa", persons, yard, SmallGround.corners(110, 150, 140, 175)));
    }

    @Test
    void threeHundredThroughOneMetreAreTooMany() {
      Said.of(inTheYard(300), GAS).expect("a", Severity.BLOCK, EXITS_TOO_SMALL);
    }

    @Test
    void itsFiguresAreReadInTheWayOfTheLanguage() {
      var words = Said.of(inTheYard(300), GAS).flags().getFirst().facts().getFirst().words();
      assertThat(words.id()).contains("lewat 1,0 m");
      assertThat(words.en()).contains("through 1.0 m");
    }

    @Test
    void fiftyThroughOneMetreGetOutInTime() {
      Said.of(inTheYard(50), GAS).expectNot("a");
    }

    @Test
    void fiftyBehindAShutGateDoNot() {
      var shut = new Event.ConditionSet(new Condition("pintu-pasar", "terkunci", null, 0));
      Said.of(inTheYard(50).given(shut), GAS).expect("a", Severity.BLOCK, NO_WAY_OUT);
    }

    @Test
    void aGateThatIsHalfShutCountsWithWhatIsLeftOfIt() {
      var narrow = new Event.ConditionSet(new Condition("pintu-pasar", "rusak", null, 0.3));
      Said.of(inTheYard(50).given(narrow), GAS).expect("a", Severity.BLOCK, EXITS_TOO_SMALL);
    }

    @Test
    void aWayOutThatIsTooNarrowForTheCrowdBlocksOnTheStreetToo() {
      var many =
          ready.given(
              Square.crowd("massa", 9000, Square.STREET, SmallGround.corners(290, 94, 310, 106)));
      Said.of(many, GAS).expect("a", Severity.BLOCK, EXITS_TOO_SMALL);
    }

    @Test
    void onTheStreetWithNoOpenWayGasIsBlockedAndTheDispersalFlagged() {
      var said =
          Said.of(
              ready.given(
                  new Event.OverlayTakenUp("bubar-barat"), new Event.OverlayTakenUp("bubar-timur")),
              GAS);
      said.expect("a", Severity.BLOCK, NO_WAY_OUT);
      said.expect("b", Severity.FLAG, NO_WAY_OUT);
    }
  }

  @Nested
  class OpenWays {
    private BoardSpecification onlyWest(Event... events) {
      return ready.given(new Event.OverlayTakenUp("bubar-timur")).given(events);
    }

    @Test
    void oneOpenWayIsEnough() {
      Said.of(onlyWest(), DISPERSE).expectSilence();
    }

    @ParameterizedTest
    @EnumSource(
        value = LineKind.class,
        names = {"SEKAT", "SECURITY_BARRIER", "KAWAT_BERDURI"})
    void aBarrierAcrossTheOnlyWayClosesIt(LineKind kind) {
      var barrier = Square.barrier("pagar", kind, 150);
      Said.of(onlyWest(barrier), DISPERSE).expectOnly("b", Severity.FLAG, NO_WAY_OUT, WAY_CLOSED);
      Said.of(ready.given(barrier), DISPERSE).expectSilence();
    }

    @Test
    void aBarrierBehindTheCrowdClosesNothing() {
      Said.of(onlyWest(Square.barrier("pagar", LineKind.SEKAT, 315)), DISPERSE).expectSilence();
    }

    @ParameterizedTest
    @CsvSource({"jalan,terhalang", "bubar-barat,tertutup asap", "pohon,roboh"})
    void aConditionThatClosesTheWayCloses(String subject, String state) {
      var at = subject.equals("pohon") ? new Point(150, 101) : null;
      var condition = new Event.ConditionSet(new Condition(subject, state, at, 0));
      Said.of(onlyWest(condition), DISPERSE).expectOnly("b", Severity.FLAG, NO_WAY_OUT, WAY_CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"jalan,tidak terhalang,0", "jalan,terhalang sebagian,5", "gerbang,terkunci,0"})
    void aConditionThatLeavesTheWayFreeDoesNot(String subject, String state, double clear) {
      var condition = new Event.ConditionSet(new Condition(subject, state, null, clear));
      Said.of(onlyWest(condition), DISPERSE).expectSilence();
    }

    @Test
    void aWayThatBeginsFarFromTheCrowdIsNoWayForIt() {
      var far = Square.laid("jauh", LineKind.RUTE_BUBAR, new Point(450, 100), new Point(590, 100));
      var board = onlyWest(new Event.OverlayTakenUp("bubar-barat"), far);
      Said.of(board, DISPERSE).expectOnly("b", Severity.FLAG, NO_WAY_OUT);
    }

    @Test
    void theWayOfOneCrowdIsNoneForAnother() {
      var other =
          Square.crowd("massa-b", 100, new Point(500, 60), SmallGround.corners(495, 55, 505, 65));
      var order =
          new Order(
              Order.DISPERSE, "Kapolres", "massa-b", null, List.of(), 2, "aktif", "lempar", null);
      Said.of(onlyWest(other).given(warned("massa-b")), new Command.GiveOrder(order))
          .expectOnly("b", Severity.FLAG, NO_WAY_OUT);
    }

    private Event[] warned(String crowd) {
      var first = new Event.CrowdWarned(crowd, 1, "Humas", "");
      return new Event[] {
        first,
        new Event.ClockAdvanced(TPlus.ofMinutes(30)),
        first,
        new Event.ClockAdvanced(TPlus.ofMinutes(40)),
        first
      };
    }
  }

  @Nested
  class TheUmpire {
    private final BoardSpecification inside = crowdOn(280, 160, 320, 200);

    @Test
    void whatIsBlockedIsRefusedByTheNameOfTheRule() {
      assertThat(Lawful.decide(PLAN, inside.board(), GAS))
          .isEqualTo(new Outcome.Rejected(new Rejection(Reason.BLOCKED_BY_RULE, "a")));
    }

    @Test
    void theUmpiresWordIsStoredBeforeTheActThatItLetsThrough() {
      var word = new Command.Overrule(GAS, List.of("a"), "Wasit", "hanya untuk pembahasan");
      var given = new Overruling(0, "a", "Wasit", "hanya untuk pembahasan");
      assertThat(Lawful.decide(PLAN, inside.board(), word))
          .isEqualTo(
              new Outcome.Accepted(
                  List.of(
                      new Event.RuleOverruled(given),
                      new Event.OrderGiven("perintah-1", Square.order(Order.GAS, 5, "agresif")))));
    }

    @ParameterizedTest
    @CsvSource({"'',alasan,DECIDER_MISSING", "Wasit,' ',REASON_MISSING"})
    void itNeedsAnUmpireAndAReason(String by, String reason, Reason refused) {
      var word = new Command.Overrule(GAS, List.of("a"), by, reason);
      assertThat(Lawful.decide(PLAN, inside.board(), word))
          .isEqualTo(new Outcome.Rejected(new Rejection(refused, "")));
    }

    @Test
    void anotherRuleIsNotOverruledWithIt() {
      var word = new Command.Overrule(GAS, List.of("c"), "Wasit", "alasan");
      assertThat(Lawful.decide(PLAN, inside.board(), word))
          .isEqualTo(new Outcome.Rejected(new Rejection(Reason.NOTHING_TO_OVERRULE, "c")));
    }

    @Test
    void firearmsStayClosedToTheUmpireToo() {
      var act = order("penangkapan", 6);
      var word = new Command.Overrule(act, List.of("senjata-api"), "Wasit", "alasan");
      assertThat(Lawful.decide(PLAN, inside.board(), word))
          .isEqualTo(new Outcome.Rejected(new Rejection(Reason.STAGE_CLOSED, "T6")));
    }
  }
}
