package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.Branch;
import id.gladi.core.play.Command;
import id.gladi.core.review.Journey.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Time travel as the facilitator uses it: tree, scrub bar, recorder buttons, branches.
class TravelFlowTest extends DeskFixture {
  @Override
  protected List<Command> before() {
    return List.of(
        new Command.DeliverInject("1"),
        new Command.WriteNote("Notulen", "massa bertambah"),
        new Command.DeliverInject("2"),
        new Command.AdvanceClock(TPlus.ofMinutes(20)));
  }

  @Test
  void theTreeIsFilteredSearchedAndLeadsToItsSteps(FxRobot robot) {
    robot.type(KeyCode.F3);
    assertThat(words(robot))
        .containsExactly(
            "Fase 1 · Awal",
            "Sesi dibuka",
            "Inject 1 · Kejadian 1",
            "Catatan: massa bertambah",
            "Inject 2 · Kejadian 2",
            "Jam ke T+00:20");
    robot.clickOn("#travel-MOVE").clickOn("#travel-NOTE");
    assertThat(words(robot))
        .containsExactly("Fase 1 · Awal", "Inject 1 · Kejadian 1", "Inject 2 · Kejadian 2");
    robot.clickOn("#travel-search").write("kejadian 1");
    assertThat(words(robot)).containsExactly("Fase 1 · Awal", "Inject 1 · Kejadian 1");
    robot.clickOn("08.35  Inject 1 · Kejadian 1");
    until(() -> play.moment().get().step() == 2 && play.moment().get().past());
  }

  @Test
  void theTreeFollowsWhatIsDoneAndTakenBackAndNothingIsChosenByIt(FxRobot robot) {
    robot.type(KeyCode.F3);
    robot.clickOn("08.50  Jam ke T+00:20");
    robot.interact(() -> play.act(new Command.WriteNote("Notulen", "baru"), _ -> {}));
    until(() -> words(robot).getLast().equals("Catatan: baru"));
    robot.clickOn("08.50  Catatan: baru");
    robot.interact(() -> play.undo(_ -> {}));
    until(() -> words(robot).getLast().equals("Jam ke T+00:20"));
    assertThat(play.moment().get().past()).isFalse();
    TreeView<Place> tree = robot.lookup("#travel-tree").query();
    assertThat(tree.getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void theBarScrubsAndTheButtonsStep(FxRobot robot) {
    robot.type(KeyCode.F3);
    WaitForAsyncUtils.waitForFxEvents();
    Node bar = robot.lookup("#scrub").query();
    var bounds = bar.localToScreen(bar.getLayoutBounds());
    robot
        .moveTo(bounds.getMinX() + 2, bounds.getCenterY())
        .press(MouseButton.PRIMARY)
        .moveTo(bounds.getMinX() + bounds.getWidth() * 0.5, bounds.getCenterY())
        .release(MouseButton.PRIMARY);
    until(() -> play.moment().get().step() == 3);
    robot.clickOn("#replay-on");
    until(() -> play.moment().get().step() == 4);
    robot.clickOn("#replay-first");
    until(() -> play.moment().get().step() == 1);
    robot.clickOn("#replay-last");
    until(() -> !play.moment().get().past());
  }

  @Test
  void nothingIsPushedOutOfASmallWindow(FxRobot robot) {
    robot.type(KeyCode.F3);
    WaitForAsyncUtils.waitForFxEvents();
    var bar = robot.lookup("#scrub").query();
    var bounds = bar.localToScene(bar.getLayoutBounds());
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(768);
  }

  @Test
  void aBranchIsBegunUnderANameAndTheFirstIsContinued(FxRobot robot) {
    robot.type(KeyCode.F3);
    robot.clickOn("#replay-first").clickOn("#replay-on");
    until(() -> play.moment().get().step() == 2);
    robot.clickOn("#branch-name").write("Tahan").clickOn("#branch-begin");
    until(() -> branches().equals(List.of("CB-1", "Tahan")));
    until(() -> !play.moment().get().board().progress().delivered("2"));
    robot.clickOn("#branch-on-CB-1");
    until(() -> play.moment().get().board().progress().delivered("2"));
    assertThat(branches()).containsExactly("CB-1", "Tahan");
  }

  private List<String> branches() {
    return Branch.of(play.snapshot().get().steps()).stream().map(Branch::name).toList();
  }

  private List<String> words(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    TreeView<Place> tree = robot.lookup("#travel-tree").query();
    var words = new ArrayList<String>();
    collect(tree.getRoot(), words);
    return words;
  }

  private void collect(TreeItem<Place> item, List<String> words) {
    for (var child : item.getChildren()) {
      words.add(model.travel().words(child.getValue()));
      collect(child, words);
    }
  }
}
