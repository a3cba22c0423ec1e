package id.gladi.core.compliance;

import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_AUTHORITY;
import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_CONTROL;
import static id.gladi.core.compliance.Fact.Kind.LEVEL_TOO_LOW;

import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Square;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may decide, who may declare a level, and to whom control may pass from whom.
class ControlFlagsTest {
  private static final String RULE = "perintah-di-luar-wewenang";

  private final BoardSpecification byPolsek = held("Kapolsek");

  private static BoardSpecification held(String holder) {
    return BoardSpecification.opened(Square.threeSituations())
        .given(new Event.ControlPassed(holder, "awal"));
  }

  private static Command declare(String by) {
    return new Command.DeclareLevel("kuning", by, "mendorong pagar");
  }

  private static Command pass(String to) {
    return new Command.PassControl(to, "eskalasi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kapolsek", "Kapolres", "Kapolda"})
  void whoHoldsControlAndWhoStandsAboveMayDeclareALevel(String by) {
    Said.of(byPolsek, declare(by)).expectNot(RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danton Dalmas", "Kapolsek", "Ketua KPU"})
  void nobodyElseMay(String by) {
    Said.of(held("Kapolres"), declare(by)).expect(RULE, Severity.FLAG, GIVER_WITHOUT_CONTROL);
  }

  @Test
  void controlPassesUpStepByStepAndBackDown() {
    Said.of(byPolsek, pass("Kapolres")).expectNot(RULE);
    var red = held("Kapolres").given(new Event.LevelDeclared("merah", "Kapolres", "membakar"));
    Said.of(red, pass("Kapolda")).expectNot(RULE);
    Said.of(held("Kapolda"), pass("Kapolres")).expectNot(RULE);
  }

  @Test
  void aStepLeftOutALevelTooLowAndAStrangerAreFlagged() {
    Said.of(byPolsek, pass("Kapolda"))
        .expect(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY, LEVEL_TOO_LOW);
    Said.of(held("Kapolres"), pass("Kapolda")).expect(RULE, Severity.FLAG, LEVEL_TOO_LOW);
    Said.of(held("Kapolres"), pass("Danton Dalmas"))
        .expect(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY);
  }

  private static Command decide(String by, String onOrderOf, int stage, String... units) {
    return decide(by, onOrderOf, "", "bertahan", stage, units);
  }

  private static Command decide(
      String by, String onOrderOf, String level, String text, int stage, String... units) {
    return new Command.RecordDecision(
        new Decision(
            by, text, "didorong", "", "agresif", stage, List.of(units), null, onOrderOf, level));
  }

  @Test
  void whoHoldsControlAndWhoStandsAboveMayDecide() {
    Said.of(held("Kapolres"), decide("Kapolres", "", 1, "dalmas")).expectNot(RULE);
    Said.of(held("Kapolres"), decide("Kapolda", "", 3)).expectNot(RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danton Dalmas", "Kapolsek"})
  void aDecisionThatSendsUnitsOrUsesForceByAnybodyElseIsFlagged(String by) {
    Said.of(held("Kapolres"), decide(by, "", 1, "dalmas"))
        .expect(RULE, Severity.FLAG, GIVER_WITHOUT_CONTROL);
    Said.of(held("Kapolres"), decide(by, "", 3)).expect(RULE, Severity.FLAG, GIVER_WITHOUT_CONTROL);
    Said.of(held("Kapolres"), decide(by, "", 2)).expectNot(RULE);
  }

  @Test
  void whoeverOrderedItAnswersForIt() {
    Said.of(held("Kapolres"), decide("Danton Dalmas", "Kapolres", 1, "dalmas")).expectNot(RULE);
    Said.of(held("Kapolres"), decide("Kapolres", "Kapolsek", 1, "dalmas"))
        .expect(RULE, Severity.FLAG, GIVER_WITHOUT_CONTROL);
  }

  @Test
  void aDecisionBelowTheAuthorityOfTheLevelIsFlagged() {
    var red = new Event.LevelDeclared("merah", "Kapolres", "membakar");
    Said.of(held("Kapolres").given(red), decide("Kapolres", "", 1, "dalmas"))
        .expect(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY);
    Said.of(held("Kapolda").given(red), decide("Kapolda", "", 1, "dalmas")).expectNot(RULE);
    Said.of(held("Kapolda").given(red), decide("Kapolres", "Kapolda", 1, "dalmas")).expectNot(RULE);
  }

  @Test
  void theLevelThatWasNotedCountsWhenItIsTheHigherOne() {
    Said.of(held("Kapolres"), decide("Kapolres", "", "merah", "bertahan", 1, "dalmas"))
        .expect(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY);
    Said.of(held("Kapolres"), decide("Kapolres", "", "kuning", "bertahan", 1, "dalmas"))
        .expectNot(RULE);
  }

  @Test
  void aMeansThatADecisionNamesAsksForItsOwnAuthority() {
    var gas = decide("Kapolsek", "", "", "gas air mata", 5);
    Said.of(byPolsek, gas).expect(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY, LEVEL_TOO_LOW);
    var yellow = new Event.LevelDeclared("kuning", "Kapolres", "melempar");
    var lawful = decide("Kapolres", "", "", "gas air mata", 5);
    Said.of(held("Kapolres").given(yellow), lawful).expectNot(RULE);
  }

  @Test
  void aProfileThatSaysNothingOfPassingControlFlagsNothing() {
    var small = BoardSpecification.opened(SmallPlan.plan());
    Said.of(small, declare("Danton Dalmas")).expectNot(RULE);
    Said.of(small, pass("Danton Dalmas")).expectNot(RULE);
    Said.of(small, decide("Danton Dalmas", "", 3)).expectNot(RULE);
  }
}
