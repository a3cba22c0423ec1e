package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.Decider;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import id.gladi.core.play.Token;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.SmallPlan;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two branches of a small play: the second goes on from inject 1 with another decision.
class BranchComparisonTest {
  private final Plan plan = SmallPlan.plan();
  private final StepTree played = LawfulPlay.until(plan, "2");
  private final long leftTip = played.size();
  private final long fork = told("1");
  private StepTree tree = resumed(played, fork);

  @Test
  void aBranchComparedWithItselfHasNoDifference() {
    var same = compare(leftTip, leftTip);
    assertThat(same.differences()).isEmpty();
    assertThat(same.left().own()).isEmpty();
    assertThat(same.left().first(same.fork())).isEqualTo(same.fork());
  }

  @Test
  void branchesPartAfterTheLastActThatTheyShare() {
    decide("Bertahan", 4);
    var compared = compare(leftTip, tree.size());
    assertThat(compared.fork()).isEqualTo(fork);
    assertThat(compared.left().own()).allMatch(step -> step.seq() > fork);
    assertThat(compared.right().own()).hasSize(1);
    assertThat(compared.right().first(compared.fork())).isEqualTo(tree.size());
  }

  @Test
  void whatOneBranchDidAndTheOtherDidNotIsADifference() {
    act(new Command.AdvanceClock(tree.board().clock().plusMinutes(3)));
    decide("Kendali tangan kosong keras", 4);
    var differences = compare(leftTip, tree.size()).differences();
    var told = played.boardAt(leftTip).clock();
    assertThat(differences).contains(new Difference.Told("2", toldAt("2"), null));
    assertThat(differences).anyMatch(d -> d instanceof Difference.ForceStage(_, var r) && r == 4);
    assertThat(differences)
        .contains(new Difference.StageReached(4, null, tree.board().clock()))
        .contains(new Difference.Ended(told, tree.board().clock()));
  }

  @Test
  void aCrowdAtALevelOfItsOwnOnOneBranchIsADifference() {
    var crowd = crowd();
    act(new Command.DeclareCrowdLevel(new CrowdLevel(crowd, "kuning", "Kapolres", "membakar ban")));
    assertThat(compare(leftTip, tree.size()).differences())
        .contains(new Difference.CrowdDeclared(crowd, "kuning", null, tree.board().clock()));
  }

  private String crowd() {
    return tree.board().field().tokens().values().stream()
        .filter(Token::crowd)
        .map(Token::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoStandsElsewhereAtTheEndIsADifference() {
    act(new Command.RemoveToken("dalmas-1"));
    assertThat(compare(leftTip, tree.size()).differences())
        .anyMatch(d ->
            d instanceof Difference.Strength(_, var agency, var left, var right)
                && agency.equals("polri")
                && left > right);
  }

  @Test
  void exchangingTheBranchesExchangesEveryDifference() {
    act(new Command.AdvanceClock(tree.board().clock().plusMinutes(3)));
    decide("Mundur", 3);
    var there = compare(leftTip, tree.size()).differences();
    var back = compare(tree.size(), leftTip).differences();
    assertThat(back.stream().map(BranchComparisonTest::exchanged))
        .containsExactlyInAnyOrderElementsOf(there);
  }

  private static Difference exchanged(Difference difference) {
    return switch (difference) {
      case Difference.Told(var k, var a, var b) -> new Difference.Told(k, b, a);
      case Difference.Declared(var k, var a, var b) -> new Difference.Declared(k, b, a);
      case Difference.CrowdDeclared(var c, var k, var a, var b) ->
          new Difference.CrowdDeclared(c, k, b, a);
      case Difference.Passed(var k, var a, var b) -> new Difference.Passed(k, b, a);
      case Difference.ForceStage(var a, var b) -> new Difference.ForceStage(b, a);
      case Difference.StageReached(var k, var a, var b) -> new Difference.StageReached(k, b, a);
      case Difference.Decisions(var a, var b) -> new Difference.Decisions(b, a);
      case Difference.Met(var a, var b) -> new Difference.Met(b, a);
      case Difference.Missed(var a, var b) -> new Difference.Missed(b, a);
      case Difference.Strength(var r, var g, var a, var b) -> new Difference.Strength(r, g, b, a);
      case Difference.Flagged(var k, var a, var b) -> new Difference.Flagged(k, b, a);
      case Difference.Ended(var a, var b) -> new Difference.Ended(b, a);
    };
  }

  private BranchComparison compare(long left, long right) {
    return BranchComparison.of(plan, tree, FlagBook.of(plan, tree), left, right);
  }

  private long told(String inject) {
    return played.steps().stream()
        .filter(step ->
            step.events().stream()
                .anyMatch(e -> e instanceof Event.InjectDelivered(var id) && id.equals(inject)))
        .findFirst()
        .orElseThrow()
        .seq();
  }

  private TPlus toldAt(String inject) {
    return played.boardAt(told(inject)).clock();
  }

  private static StepTree resumed(StepTree tree, long from) {
    return tree.plus(
        new Step(
            tree.size() + 1,
            from,
            new Step.Cause.Resumed(from, "CB-2"),
            List.of(),
            "",
            Instant.EPOCH));
  }

  private void decide(String text, int stage) {
    act(
        new Command.RecordDecision(
            new Decision("Kapolres", text, "uji", "Perkap 1/2009", "aktif", stage, List.of(), "1"),
            null));
  }

  private void act(Command command) {
    if (Decider.decide(plan, tree.board(), command) instanceof Outcome.Accepted(var events)) {
      tree =
          tree.plus(
              new Step(
                  tree.size() + 1, tree.size(), new Step.Cause.Acted(), events, "", Instant.EPOCH));
    } else {
      throw new AssertionError("refused: " + Decider.decide(plan, tree.board(), command));
    }
  }
}
