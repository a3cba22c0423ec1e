package id.gladi.ui.board;

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
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.desk.DeskActs;
import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.desk.DeskView;
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
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A desk in a window over the small plan, as the board's tests use it. Everything moves at once
/// unless a test sets the motion free.
public final class BoardWindow implements DeskActs, AutoCloseable {
  public final Texts texts = Texts.standard(Language.INDONESIAN);
  public final Motion motion = new Motion();
  public final Play play;
  public final DeskModel model;
  public final DeskView desk;
  private final List<Throwable> failures = new ArrayList<>();
  private final ExerciseSession session;

  public BoardWindow(Stage stage) {
    this(stage, SmallPlan.plan());
  }

  public BoardWindow(Stage stage, Plan plan) {
    var log = new MemoryStepLog();
    var id = log.create("kecil", "uji", new PlanTexts("{}", "{}", "{}"));
    session = ExerciseSession.open(id, plan, log, () -> Instant.EPOCH, failures::add);
    play = new Play(session, FxThread::run, failures::add);
    model = new DeskModel(play, texts);
    motion.reduced().set(true);
    var theme = new Theme(Palette.LIGHT);
    desk = new DeskView(model, theme, motion, this);
    var scene = new Scene(desk, 1366, 768);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  public BoardView view() {
    return desk.board();
  }

  public Board board() {
    return play.moment().get().board();
  }

  public Token token(String id) {
    return board().field().token(id).orElseThrow();
  }

  /// Does something and waits for its step.
  public void act(Command command) {
    long next = play.snapshot().get().seq() + 1;
    var _ = WaitForAsyncUtils.asyncFx(() -> play.act(command, _ -> {}));
    untilStep(next);
  }

  /// Looks straight down on a place, so many pixels a metre.
  public void look(Point centre, double scale) {
    var _ =
        WaitForAsyncUtils.asyncFx(() -> {
          var now = model.board().camera().camera().get();
          model
              .board()
              .camera()
              .set(new Camera(centre.x(), centre.y(), scale, 0, now.width(), now.height()));
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Where a place on the ground is in the board's own coordinates.
  public Point2D local(Point place) {
    var at = model.board().camera().camera().get().toScreen(place.x(), place.y());
    return new Point2D(at.x(), at.y());
  }

  /// Where a place on the ground is on the screen.
  public Point2D screen(Point place) {
    return view().localToScreen(local(place));
  }

  public Point2D screen(String token) {
    return view().localToScreen(view().shownAt(token).orElseThrow());
  }

  public void untilStep(long seq) {
    until(() -> play.snapshot().get().seq() == seq);
  }

  public void until(Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never happened", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  public long steps() {
    return play.snapshot().get().seq();
  }

  @Override
  public void close() {
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
}
