package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.board.BoardView;
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
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A desk over a session in memory, in a window of its own: what every test of a desk's window
/// starts from. Everything moves at once unless a test sets the motion free.
@ExtendWith(QuickHands.class)
public abstract class DeskFixture implements DeskActs {
  private final List<Throwable> failures = new ArrayList<>();
  protected final MemoryStepLog log = new MemoryStepLog();
  protected final List<String> asked = new ArrayList<>();
  protected final Texts texts = Texts.standard(Language.INDONESIAN);
  protected final Motion motion = new Motion();

  @SuppressWarnings("NullAway.Init")
  protected Theme theme;

  @SuppressWarnings("NullAway.Init")
  private ExerciseSession session;

  @SuppressWarnings("NullAway.Init")
  protected Play play;

  @SuppressWarnings("NullAway.Init")
  protected DeskModel model;

  @SuppressWarnings("NullAway.Init")
  protected DeskView desk;

  /// What is played.
  protected Plan plan() {
    return SmallPlan.plan();
  }

  /// What was done before the desk was opened.
  protected List<Command> before() {
    return List.of();
  }

  @BeforeEach
  final void open(FxRobot robot) {
    var plan = plan();
    var id = log.create(plan.exercise().id(), "uji", new PlanTexts("{}", "{}", "{}"));
    session = ExerciseSession.open(id, plan, log, () -> Instant.EPOCH, failures::add);
    before().forEach(command -> session.submit(command, "uji").join());
    play = new Play(session, FxThread::run, failures::add);
    motion.reduced().set(true);
    robot.interact(this::show);
  }

  private void show() {
    theme = new Theme(Palette.LIGHT);
    model = new DeskModel(play, texts);
    desk = new DeskView(model, theme, motion, this);
    var scene = new Scene(desk, 1366, 768);
    theme.dress(scene);
    var stage = FxToolkit.toolkitContext().getRegisteredStage();
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  final void close() {
    play.close();
    session.close();
    assertThat(failures).isEmpty();
  }

  @Override
  public final void onRoom() {
    asked.add("room");
  }

  @Override
  public final void onSaveElsewhere() {
    asked.add("elsewhere");
  }

  @Override
  public final void onReview() {
    asked.add("review");
  }

  @Override
  public final void onTasks() {
    asked.add("tasks");
  }

  @Override
  public final void onLibrary() {
    asked.add("library");
  }

  protected final Board board() {
    return play.moment().get().board();
  }

  protected final BoardView view() {
    return desk.board();
  }

  protected final Token token(String id) {
    return board().field().token(id).orElseThrow();
  }

  protected final long steps() {
    return play.snapshot().get().seq();
  }

  /// Does something and waits for its step.
  protected final void act(Command command) {
    long next = steps() + 1;
    var _ = WaitForAsyncUtils.asyncFx(() -> play.act(command, _ -> {}));
    untilStep(next);
  }

  /// Looks straight down on a place, so many pixels a metre.
  protected final void look(Point centre, double scale) {
    var camera = model.board().camera();
    var _ =
        WaitForAsyncUtils.asyncFx(() -> {
          var now = camera.camera().get();
          camera.set(new Camera(centre.x(), centre.y(), scale, 0, now.width(), now.height()));
        });
    QuickHands.settle();
  }

  /// Types a key while others are held.
  protected static void hold(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
  }

  /// Writes down the form that is open.
  protected static void save(FxRobot robot) {
    hold(robot, KeyCode.CONTROL, KeyCode.ENTER);
    QuickHands.settle();
  }

  /// Asks for the menu of a place on the ground, as a right click does.
  protected final void rightClick(FxRobot robot, Point place) {
    var local = local(place);
    var scene = view().localToScene(local);
    var screen = view().localToScreen(local);
    robot.interact(() ->
        view()
            .fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    null)));
    QuickHands.settle();
  }

  protected final String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// The node of an id, whatever signs the id has in it.
  protected final Node node(String id) {
    return desk.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + id));
  }

  protected final boolean there(String id) {
    return desk.lookupAll("*").stream().anyMatch(node -> id.equals(node.getId()));
  }

  /// Where a place on the ground is in the board's own coordinates.
  protected final Point2D local(Point place) {
    var at = model.board().camera().camera().get().toScreen(place.x(), place.y());
    return new Point2D(at.x(), at.y());
  }

  /// Where a place on the ground is on the screen.
  protected final Point2D screen(Point place) {
    return view().localToScreen(local(place));
  }

  protected final Point2D screen(String token) {
    return view().localToScreen(view().shownAt(token).orElseThrow());
  }

  protected final void untilStep(long seq) {
    until(() -> steps() == seq);
  }

  /// Waits until something holds, as the window's thread sees it.
  protected static void until(Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never happened", e);
    }
    QuickHands.layOut();
  }
}
