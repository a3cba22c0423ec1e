package id.gladi.core.compliance;

import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_AUTHORITY;
import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_CONTROL;
import static id.gladi.core.compliance.Fact.Kind.LEVEL_TOO_LOW;

import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Square;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may declare a level, and to whom control may pass from whom.
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
    Said.of(byPolsek, declare(by)).not(RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danton Dalmas", "Kapolsek", "Ketua KPU"})
  void nobodyElseMay(String by) {
    Said.of(held("Kapolres"), declare(by)).has(RULE, Severity.FLAG, GIVER_WITHOUT_CONTROL);
  }

  @Test
  void controlPassesUpStepByStepAndBackDown() {
    Said.of(byPolsek, pass("Kapolres")).not(RULE);
    var red = held("Kapolres").given(new Event.LevelDeclared("merah", "Kapolres", "membakar"));
    Said.of(red, pass("Kapolda")).not(RULE);
    Said.of(held("Kapolda"), pass("Kapolres")).not(RULE);
  }

  @Test
  void aStepLeftOutALevelTooLowAndAStrangerAreFlagged() {
    Said.of(byPolsek, pass("Kapolda"))
        .has(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY, LEVEL_TOO_LOW);
    Said.of(held("Kapolres"), pass("Kapolda")).has(RULE, Severity.FLAG, LEVEL_TOO_LOW);
    Said.of(held("Kapolres"), pass("Danton Dalmas"))
        .has(RULE, Severity.FLAG, GIVER_WITHOUT_AUTHORITY);
  }

  @Test
  void aProfileThatSaysNothingOfPassingControlFlagsNothing() {
    var small = BoardSpecification.opened(SmallPlan.plan());
    Said.of(small, declare("Danton Dalmas")).not(RULE);
    Said.of(small, pass("Danton Dalmas")).not(RULE);
  }
}
