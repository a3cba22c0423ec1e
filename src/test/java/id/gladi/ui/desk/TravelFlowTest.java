package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.core.TPlus;
import id.gladi.core.play.Branch;
import id.gladi.core.play.Command;
import id.gladi.core.play.PlanTexts;
import id.gladi.draw.Palette;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.desk.travel.TravelModel.Line;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Play;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Time travel as the facilitator uses it: tree, scrub bar, recorder buttons, branches.
@ExtendWith(ApplicationExtension.class)
class TravelFlowTest implements DeskActs {
  private final List<Throwable> failures = new ArrayList<>();
  private final Texts texts = Texts.standard(Language.INDONESIAN);
  private final MemoryStepLog log = new MemoryStepLog();

  @SuppressWarnings("NullAway.Init")
  private ExerciseSession session;

  @SuppressWarnings("NullAway.Init")
  private Play play;

  @Start
  void start(Stage stage) {
    var id = log.create("kecil", "uji", new PlanTexts("{}", "{}", "{}"));
    session = ExerciseSession.open(id, SmallPlan.plan(), log, () -> Instant.EPOCH, failures::add);
    session.submit(new Command.DeliverInject("1"), "").join();
    session.submit(new Command.WriteNote("Notulen", "massa bertambah"), "").join();
    session.submit(new Command.DeliverInject("2"), "").join();
    session.submit(new Command.AdvanceClock(TPlus.ofMinutes(20)), "").join();
    play = new Play(session, FxThread::run, failures::add);
    var theme = new Theme(Palette.LIGHT);
    var motion = new Motion();
    motion.reduced().set(true);
    var scene = new Scene(new DeskView(new DeskModel(play, texts), theme, motion, this), 1366, 768);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    play.close();
    session.close();
    assertThat(failures).isEmpty();
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
    robot.clickOn("#travel-MOVE");
    assertThat(words(robot))
        .containsExactly("Fase 1 · Awal", "Inject 1 · Kejadian 1", "Inject 2 · Kejadian 2");
    robot.clickOn("#travel-search").write("kejadian 1");
    assertThat(words(robot)).containsExactly("Fase 1 · Awal", "Inject 1 · Kejadian 1");
    robot.clickOn("08.35  Inject 1 · Kejadian 1");
    until(() -> play.moment().get().step() == 2 && play.moment().get().past());
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

  private static List<String> words(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    TreeView<Line> tree = robot.lookup("#travel-tree").query();
    var words = new ArrayList<String>();
    collect(tree.getRoot(), words);
    return words;
  }

  private static void collect(TreeItem<Line> item, List<String> words) {
    for (var child : item.getChildren()) {
      words.add(child.getValue().words());
      collect(child, words);
    }
  }

  private static void until(Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void onReview() {}

  @Override
  public void onRoom() {}

  @Override
  public void onLibrary() {}
}
