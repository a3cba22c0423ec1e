package id.gladi.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.play.Command;
import id.gladi.fixture.BoardSpecification;
import java.util.List;

/// What the rules say of a command on a board: `rule=severity`, and the facts behind it.
record Said(List<Flag> flags) {
  static Said of(BoardSpecification board, Command command) {
    board.when(command).events();
    return new Said(Lawful.flags(board.plan(), board.board(), command));
  }

  List<String> rules() {
    return flags.stream().map(f -> f.rule().id()).toList();
  }

  /// Exactly this one rule speaks, this strictly, and for these reasons.
  void expectOnly(String rule, Severity severity, Fact.Kind... kinds) {
    assertThat(rules()).containsExactly(rule);
    expect(rule, severity, kinds);
  }

  /// This rule speaks among others.
  void expect(String rule, Severity severity, Fact.Kind... kinds) {
    var flag = flags.stream().filter(f -> f.rule().id().equals(rule)).findFirst();
    assertThat(flag).as("%s among %s", rule, rules()).isPresent();
    assertThat(flag.orElseThrow().severity()).isEqualTo(severity);
    assertThat(flag.orElseThrow().rule().source().reference()).isNotBlank();
    assertThat(flag.orElseThrow().facts()).extracting(Fact::kind).containsExactly(kinds);
    assertThat(flag.orElseThrow().facts())
        .allSatisfy(fact -> assertThat(fact.words().id() + fact.words().en()).isNotBlank());
  }

  void expectSilence() {
    assertThat(rules()).isEmpty();
  }

  void expectNot(String rule) {
    assertThat(rules()).doesNotContain(rule);
  }
}
