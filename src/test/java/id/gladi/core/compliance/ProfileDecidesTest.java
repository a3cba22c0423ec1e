package id.gladi.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.play.Command;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Square;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The profile says which rules there are, how strict they are and what they reckon with.
class ProfileDecidesTest {
  private static final Command DISPERSE =
      new Command.GiveOrder(Square.order(Order.DISPERSE, 2, "aktif"));

  private static Plan with(String rule, UnaryOperator<Rule> change) {
    var plan = Square.threeSituations();
    var p = plan.profile();
    var checks = p.checks().stream().map(r -> r.id().equals(rule) ? change.apply(r) : r).toList();
    return new Plan(plan.exercise(), plan.map(), profile(p, checks));
  }

  private static DoctrineProfile profile(DoctrineProfile p, List<Rule> checks) {
    return new DoctrineProfile(
        p.id(),
        p.name(),
        p.basis(),
        p.levels(),
        p.stages(),
        p.authorities(),
        p.forbidden(),
        checks,
        p.uncertainties());
  }

  private static Rule strict(Rule r, Severity severity, Map<String, Integer> figures) {
    return new Rule(r.id(), r.title(), r.text(), severity, r.source(), figures);
  }

  private static BoardSpecification warned(Plan plan, int warnings) {
    return Square.at(plan, "kuning", "Kapolres")
        .given(Square.crowd(), Square.wayWest())
        .given(Square.warnings(warnings, 180));
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void aRuleIsAsStrictAsTheProfileHasIt(Severity severity) {
    var board = warned(with("c", r -> strict(r, severity, r.figures())), 0);
    Said.of(board, DISPERSE).expectOnly("c", severity, Fact.Kind.WARNINGS_MISSING);
    assertThat(Lawful.decide(board.plan(), board.board(), DISPERSE))
        .isInstanceOf(severity == Severity.BLOCK ? Outcome.Rejected.class : Outcome.Accepted.class);
  }

  @Test
  void aRuleThatBlocksIsNamedInTheRefusal() {
    var board = warned(with("c", r -> strict(r, Severity.BLOCK, r.figures())), 0);
    assertThat(Lawful.decide(board.plan(), board.board(), DISPERSE))
        .isEqualTo(new Outcome.Rejected(new Rejection(Reason.BLOCKED_BY_RULE, "c")));
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,false"})
  void theFiguresAreThoseOfTheProfile(int needed, boolean silent) {
    var figures = Map.of("warnings", needed);
    var board = warned(with("c", r -> strict(r, r.severity(), figures)), 1);
    assertThat(Said.of(board, DISPERSE).flags().isEmpty()).isEqualTo(silent);
  }

  @Test
  void aRuleWithoutFiguresHasItsOwn() {
    var board = warned(with("c", r -> strict(r, r.severity(), Map.of())), 2);
    Said.of(board, DISPERSE).expectOnly("c", Severity.FLAG, Fact.Kind.WARNINGS_MISSING);
  }

  @Test
  void aRuleThatTheProfileDoesNotNameIsHeldAgainstNobody() {
    var plan = Square.threeSituations();
    var without = plan.profile().checks().stream().filter(r -> !r.id().equals("c")).toList();
    var loose = new Plan(plan.exercise(), plan.map(), profile(plan.profile(), without));
    Said.of(warned(loose, 0), DISPERSE).expectSilence();
  }
}
