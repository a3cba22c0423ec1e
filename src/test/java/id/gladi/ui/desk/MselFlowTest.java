package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Command;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Msel;
import id.gladi.core.play.Plan;
import id.gladi.fixture.Keystrokes;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.desk.msel.MselLine;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The script during play as the facilitator uses it: table, insertions, order, offers.
class MselFlowTest extends DeskFixture {
  /// The small plan with two contingencies, both offered when an expected action is missed.
  @Override
  protected Plan plan() {
    var s = SmallPlan.plan().exercise().script();
    var one = s.contingencies().getFirst().offeredWhen("aksi 1/a terlewat");
    var other = one.with(called("K2", one.inject())).offeredWhen("aksi 1/b terlewat");
    return SmallPlan.with(s.withContingencies(List.of(one, other)));
  }

  private static Inject called(String id, Inject inject) {
    return new Inject(
        id,
        inject.serial(),
        inject.phase(),
        inject.at(),
        inject.type(),
        new Inject.Story("Kejadian " + id, "Cerita", "", "", ""),
        inject.routing(),
        inject.staging(),
        inject.level(),
        inject.expected(),
        inject.contingencies());
  }

  @Test
  void anInjectIsWrittenInWithOneKeyATitleAndEnter(FxRobot robot) {
    var hand = new Keystrokes(robot).control(KeyCode.I);
    until(() -> node("insert-title").isFocused());
    hand.words("Hujan").key(KeyCode.ENTER);
    until(() -> Msel.next(board()).map(Inject::id).filter("S1"::equals).isPresent());
    assertThat(hand.acts()).isEqualTo(3);
    assertThat(hand.foreseen()).isLessThan(5);
    until(() -> !node("insert-title").getParent().isVisible());
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("S1"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    until(() -> board().script().inject("S1").isEmpty());
  }

  @Test
  void aUsualInjectIsWrittenInWithThreeLettersOrTwoClicks(FxRobot robot) {
    var hand = new Keystrokes(robot).control(KeyCode.I);
    until(() -> node("insert-title").isFocused());
    hand.words("lis").key(KeyCode.DOWN).key(KeyCode.ENTER);
    until(() -> titles().contains("Listrik padam"));
    assertThat(hand.foreseen()).isLessThan(5);
    robot.clickOn("#insert-open");
    QuickHands.layOut();
    until(() -> there("insert-Ambulans tertahan"));
    robot.clickOn(node("insert-Ambulans tertahan"));
    until(() -> titles().contains("Ambulans tertahan"));
    assertThat(Msel.next(board()).map(i -> i.story().title())).contains("Ambulans tertahan");
  }

  private List<String> titles() {
    return board().script().injects().stream().map(i -> i.story().title()).toList();
  }

  @Test
  void theTableShowsPhasesTimesAndStatus(FxRobot robot) {
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    robot.type(KeyCode.F4);
    QuickHands.layOut();
    assertThat(lines(robot)).extracting(MselLine::title).startsWith("Fase 1 · Awal", "Kejadian 1");
    var first = lines(robot).get(1);
    assertThat(first.elapsed()).isEqualTo("T+00:05");
    assertThat(first.clock()).isEqualTo("08.35");
    assertThat(first.statusWords()).isEqualTo("disajikan");
    assertThat(first.judged()).isEqualTo("0/2");
    robot.clickOn("#msel-search").write("kejadian 3");
    QuickHands.layOut();
    assertThat(lines(robot)).extracting(MselLine::serial).containsExactly("", "3");
    robot.type(KeyCode.ESCAPE);
    QuickHands.layOut();
    assertThat(robot.lookup("#msel").query().isVisible()).isFalse();
  }

  @Test
  void anInjectThatIsPassedByTheClockIsDueAndNotTold(FxRobot robot) {
    play.act(new Command.AdvanceClock(TPlus.ofMinutes(20)), _ -> {});
    until(() -> board().clock().equals(TPlus.ofMinutes(20)));
    robot.type(KeyCode.F4);
    QuickHands.layOut();
    assertThat(lines(robot))
        .filteredOn(line -> line.inject() != null)
        .extracting(MselLine::statusWords)
        .containsExactly("jatuh waktu", "jatuh waktu", "siap", "siap", "siap", "siap");
    assertThat(board().progress().injects()).isEmpty();
  }

  @Test
  void injectsAreReorderedByDraggingAndByKeys(FxRobot robot) {
    robot.type(KeyCode.F4);
    QuickHands.layOut();
    robot.drag(robot.lookup("Kejadian 4").<javafx.scene.Node>query()).moveBy(0, -5);
    robot.dropTo(robot.lookup("Kejadian 1").<javafx.scene.Node>query());
    until(() ->
        order().equals(List.of("1", "4", "2", "3")) || order().equals(List.of("4", "1", "2", "3")));
    robot.clickOn("Kejadian 3");
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    until(() -> order().getLast().equals("2"));
  }

  @Test
  void theWordsOfAnInjectAreEditedForThisSession(FxRobot robot) {
    robot.type(KeyCode.F4);
    QuickHands.layOut();
    robot.clickOn("Kejadian 2").clickOn("#msel-edit");
    QuickHands.layOut();
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Hujan lebat");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    until(() -> board().script().inject("2").orElseThrow().story().title().equals("Hujan lebat"));
  }

  @Test
  void aContingencyIsOfferedWithItsReasonAndToldOnlyWhenAsked(FxRobot robot) {
    assertThat(robot.lookup("#offers").query().isVisible()).isFalse();
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    var action = new ActionRef("1", "a");
    play.act(new Command.JudgeAction(action, ActionResult.Mark.MISSED, ""), _ -> {});
    until(() -> robot.lookup("#offers").query().isVisible());
    QuickHands.layOut();
    var words = robot.lookup("#offers .label").queryAllAs(Label.class);
    assertThat(words)
        .extracting(Label::getText)
        .contains(
            "Ditawarkan: K1 · Kejadian K1", "bila aksi Satgas Preventif pada inject 1 terlewat");
    assertThat(board().progress().delivered("K1")).isFalse();
    robot.clickOn("#offer-tell-K1");
    until(() -> board().progress().delivered("K1"));
    until(() -> !robot.lookup("#offers").query().isVisible());
  }

  @Test
  void ofSeveralOffersTheLastIsShownAndTheOthersAreAClickAway(FxRobot robot) {
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    var first = new ActionRef("1", "a");
    play.act(new Command.JudgeAction(first, ActionResult.Mark.MISSED, ""), _ -> {});
    until(() -> there("offer-tell-K1"));
    assertThat(there("offer-on")).isFalse();
    var second = new ActionRef("1", "b");
    play.act(new Command.JudgeAction(second, ActionResult.Mark.MISSED, ""), _ -> {});
    until(() -> there("offer-tell-K2"));
    QuickHands.layOut();
    assertThat(there("offer-tell-K1")).isFalse();
    robot.clickOn("#offer-back");
    assertThat(there("offer-tell-K1")).isTrue();
    assertThat(there("offer-tell-K2")).isFalse();
  }

  @Test
  void aConditionIsBuiltOutOfWordsAndChecked(FxRobot robot) {
    robot.type(KeyCode.F4);
    QuickHands.layOut();
    robot.clickOn("#msel-search").write("K1");
    QuickHands.layOut();
    robot.clickOn("Kejadian K1").clickOn("#msel-condition");
    QuickHands.layOut();
    assertThat(text(robot, "#builder-sentence"))
        .isEqualTo("bila aksi Satgas Preventif pada inject 1 terlewat");
    robot.clickOn("#builder-and");
    assertThat(text(robot, "#builder-sentence"))
        .isEqualTo("bila aksi Satgas Preventif pada inject 1 terlewat dan ada satuan");
    robot.clickOn("#builder-text").type(KeyCode.END).write(" dan");
    assertThat(text(robot, "#builder-sentence"))
        .isEqualTo("Syarat terputus: masih perlu sebuah syarat.");
    assertThat(robot.lookup("#builder-save").query().isDisabled()).isTrue();
    robot.eraseText(4);
    robot.clickOn("#builder-save");
    until(() ->
        board()
            .script()
            .contingencies()
            .getFirst()
            .trigger()
            .equals("aksi 1/a terlewat dan ada satuan"));
    until(() -> !robot.lookup("#builder").query().isVisible());
  }

  @Test
  void anActionIsJudgedWithItsTimeAndAComment(FxRobot robot) {
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    play.act(new Command.AdvanceClock(TPlus.ofMinutes(11)), _ -> {});
    until(() -> text(robot, "#taken-a").equals("6:00"));
    assertThat(states(robot, "#taken-a")).contains("late");
    assertThat(states(robot, "#taken-b")).doesNotContain("late");
    assertThat(states(robot, "#function-preventif")).contains("silent");
    robot.clickOn("#judge-a-missed");
    until(() -> robot.lookup("#comment-a").query().isVisible());
    robot.clickOn("#comment-a").write("tanpa pukul").type(KeyCode.ENTER);
    var ref = new ActionRef("1", "a");
    until(() ->
        board().progress().result(ref).filter(r -> r.comment().equals("tanpa pukul")).isPresent());
    play.act(new Command.JudgeAction(new ActionRef("1", "b"), ActionResult.Mark.MET, ""), _ -> {});
    until(() -> states(robot, "#function-preventif").contains("missed"));
  }

  @Test
  void theGridOfActionsIsMarkedByKeysAndShowsTheTimeThatWasTaken(FxRobot robot) {
    robot.clickOn("#next-inject");
    until(() -> board().progress().delivered("1"));
    play.act(new Command.AdvanceClock(TPlus.ofMinutes(11)), _ -> {});
    until(() -> robot.lookup("#cell-a").tryQuery().isPresent());
    var cell = robot.lookup("#cell-a").<Labeled>query();
    until(() -> cell.getText().equals("6:00"));
    assertThat(states(robot, "#cell-a")).contains("late").doesNotContain("met", "missed");
    robot.interact(() -> robot.lookup("#cell-a").query().requestFocus());
    robot.type(KeyCode.DIGIT1);
    until(() -> states(robot, "#cell-a").contains("met"));
    robot.type(KeyCode.RIGHT).type(KeyCode.DIGIT2);
    until(() -> mark("b") == ActionResult.Mark.MISSED);
    robot.type(KeyCode.LEFT).type(KeyCode.DIGIT3);
    until(() -> mark("a") == null);
    robot.type(KeyCode.ENTER);
    until(() -> mark("a") == ActionResult.Mark.MET);
    robot.type(KeyCode.ENTER);
    until(() -> mark("a") == ActionResult.Mark.MISSED);
    robot.type(KeyCode.C).write("terlambat").type(KeyCode.ENTER);
    var ref = new ActionRef("1", "a");
    until(() ->
        board().progress().result(ref).filter(r -> r.comment().equals("terlambat")).isPresent());
  }

  @Test
  void onTheTimeLineAnInjectIsPostponedByDraggingItAndBroughtForwardAgain(FxRobot robot) {
    var line = robot.lookup("#timeline").query();
    var second = SmallPlan.inject("2");
    var later = second.at().plusMinutes(4);
    robot.drag(place(line, second.at())).dropTo(place(line, later));
    until(() ->
        board().progress().injects().get("2") instanceof InjectState.Postponed(var until)
            && until.equals(later));
    robot.drag(place(line, later)).dropTo(place(line, second.at()));
    until(() ->
        board().progress().injects().get("2") instanceof InjectState.Postponed(var until)
            && until.equals(second.at()));
    var third = SmallPlan.inject("3");
    var earlier = third.at().plusMinutes(-4);
    robot.drag(place(line, third.at())).dropTo(place(line, earlier));
    until(() -> board().script().inject("3").filter(i -> i.at().equals(earlier)).isPresent());
  }

  private static Point2D place(Node line, TPlus time) {
    double end = SmallPlan.plan().exercise().schedule().durationMinutes() * 60.0;
    double x = 16 + (line.getLayoutBounds().getWidth() - 32) * time.seconds() / end;
    return line.localToScreen(x, 47);
  }

  private ActionResult.@Nullable Mark mark(String action) {
    return board()
        .progress()
        .result(new ActionRef("1", action))
        .map(ActionResult::mark)
        .orElse(null);
  }

  private static List<String> states(FxRobot robot, String query) {
    return robot
        .lookup(query)
        .tryQuery()
        .map(node ->
            node.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).toList())
        .orElse(List.of());
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private List<String> order() {
    return board().script().injects().stream().map(Inject::id).toList();
  }

  private static List<MselLine> lines(FxRobot robot) {
    TableView<MselLine> table = robot.lookup("#msel-table").query();
    return List.copyOf(table.getItems());
  }
}
