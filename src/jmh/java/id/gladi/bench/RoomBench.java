package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.ui.desk.DeskActs;
import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.desk.DeskView;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Play;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.projector.RoomWindow;
import id.gladi.ui.projector.ScreenInfo;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomFingers;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The desk and the room's screen open at once, each 1920×1080, on displays side by side: what a
 * frame of a gesture at the desk costs while the room keeps its view, while it follows the desk,
 * and what both windows cost when nobody moves. Needs a display of 3840×1080, which may be a
 * virtual one. Arguments: the number of tokens (1000), and {@code free} as in {@link WindowBench}.
 */
public final class RoomBench implements DeskActs {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private final int tokens;
  private final ExerciseSession session;
  private final Play play;
  private final DeskModel desk;
  private final DeskView view;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final RoomWindow room;

  private RoomBench(int tokens) {
    this.tokens = tokens;
    session = Muster.session(tokens);
    play =
        new Play(
            session,
            FxThread::run,
            failure -> {
              throw new IllegalStateException(failure);
            });
    var texts = Texts.standard(Language.INDONESIAN);
    var theme = new Theme(Palette.LIGHT);
    var motion = new Motion();
    desk = new DeskModel(play, texts);
    view = new DeskView(desk, theme, motion, this);
    stage.setScene(new Scene(view, WIDTH, HEIGHT));
    theme.dress(stage.getScene());
    stage.setX(0);
    stage.setY(0);
    var displays =
        List.of(ScreenInfo.of(0, 0, WIDTH, HEIGHT), ScreenInfo.of(WIDTH, 0, WIDTH, HEIGHT));
    var here = new Rectangle2D(0, 0, WIDTH, HEIGHT);
    room =
        new RoomWindow(
            texts,
            new Theme(Palette.LIGHT),
            motion,
            FXCollections.observableArrayList(displays),
            () -> here,
            _ -> {});
    desk.room().open().bind(room.open());
    desk.room().settings().layout().set(RoomLayout.BOARD);
    room.enter(desk.room().feed(), new RoomFingers(desk.room()));
  }

  /** Runs the benchmark and prints its table. */
  public static void main(String[] args) {
    var counts = WindowBench.toolkit(args);
    int tokens = counts.isEmpty() ? 1_000 : counts.getFirst();
    if (!FxThread.start(() -> new RoomBench(tokens).run())) {
      throw new IllegalStateException("this benchmark needs a display");
    }
  }

  private void run() {
    stage.show();
    view.applyCss();
    view.layout();
    room.toggle();
    var board = view.board();
    var home = new Camera(0, 0, Muster.SCALE, 0, board.getWidth(), board.getHeight());
    desk.board().camera().set(home);
    var hands = new Hands(board, desk.board(), home);
    System.out.println(Frames.head());
    Meter.still(stage.getScene())
        .andThen(meter("pan, room keeps its view", hands.pan()))
        .andThen(meter("drag one token, room keeps its view", hands.drag("satuan-0")))
        .andThen(camera(RoomCamera.DESK))
        .andThen(meter("pan, room follows", hands.pan()))
        .andThen(meter("zoom, room follows", hands.zoom()))
        .andThen(new Idle(stage.getScene(), "both windows, " + tokens + " tokens"))
        .start(this::end);
  }

  private Meter meter(String name, Meter.Act act) {
    return new Meter(name, stage.getScene(), act);
  }

  private Phase camera(RoomCamera camera) {
    return then -> {
      desk.room().settings().camera().set(camera);
      then.run();
    };
  }

  private void end() {
    room.close();
    stage.close();
    play.close();
    session.close();
    FxThread.stop();
  }

  @Override
  public void onReview() {}

  @Override
  public void onSaveElsewhere() {}

  @Override
  public void onRoom() {}

  @Override
  public void onLibrary() {}

  @Override
  public void onTasks() {}
}
