package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.SmallPlan;
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
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A desk over a session in memory, in a window of its own.
@ExtendWith(ApplicationExtension.class)
abstract class DeskFixture implements DeskActs {
  private final List<Throwable> failures = new ArrayList<>();
  private final MemoryStepLog log = new MemoryStepLog();
  final Texts texts = Texts.standard(Language.INDONESIAN);

  @SuppressWarnings("NullAway.Init")
  private ExerciseSession session;

  @SuppressWarnings("NullAway.Init")
  Play play;

  @SuppressWarnings("NullAway.Init")
  DeskModel model;

  @SuppressWarnings("NullAway.Init")
  DeskView desk;

  Plan plan() {
    return SmallPlan.plan();
  }

  /// Called by the test's own start, because TestFX looks for none in a superclass.
  final void show(Stage stage) {
    var id = log.create("kecil", "uji", new PlanTexts("{}", "{}", "{}"));
    session = ExerciseSession.open(id, plan(), log, () -> Instant.EPOCH, failures::add);
    play = new Play(session, FxThread::run, failures::add);
    var theme = new Theme(Palette.LIGHT);
    var motion = new Motion();
    motion.reduced().set(true);
    model = new DeskModel(play, texts);
    desk = new DeskView(model, theme, motion, this);
    var scene = new Scene(desk, 1366, 768);
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

  @Override
  public void onRoom() {}

  @Override
  public void onReview() {}

  @Override
  public void onLibrary() {}

  final Board board() {
    return play.moment().get().board();
  }

  final String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// The node of an id, whatever signs the id has in it.
  final Node node(String id) {
    return desk.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + id));
  }

  final boolean there(String id) {
    return desk.lookupAll("*").stream().anyMatch(node -> id.equals(node.getId()));
  }

  final Point2D onScreen(String token) {
    return desk.board().localToScreen(desk.board().shownAt(token).orElseThrow());
  }

  /// Where a place on the ground is on the screen.
  final Point2D onScreen(Point place) {
    var at = model.board().camera().camera().get().toScreen(place.x(), place.y());
    return desk.board().localToScreen(at.x(), at.y());
  }

  final void untilStep(long seq) {
    until(() -> play.snapshot().get().seq() == seq);
  }

  static void until(Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never happened", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
