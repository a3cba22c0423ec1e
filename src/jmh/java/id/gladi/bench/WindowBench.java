package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.ui.board.BoardView;
import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Play;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The board in a real window of 1920×1080, drawn in software, under a hand that pans, zooms and
 * drags: the time from each frame to the next, the share of it that the toolkit's thread is busy,
 * what an idle board costs and what the process holds in memory. Needs a display, which may be a
 * virtual one. Arguments: numbers of tokens (1000 5000), and {@code free} to let frames come as
 * fast as they can be drawn instead of sixty times a second.
 */
public final class WindowBench {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final Deque<Integer> counts = new ArrayDeque<>();

  private WindowBench(List<Integer> counts) {
    this.counts.addAll(counts);
  }

  /** Runs the benchmark and prints its table. */
  public static void main(String[] args) {
    var counts = toolkit(args);
    var bench = new WindowBench(counts.isEmpty() ? List.of(1_000, 5_000) : counts);
    if (!FxThread.start(bench::next)) {
      throw new IllegalStateException("this benchmark needs a display");
    }
  }

  /** Readies the toolkit as the arguments say; gives their numbers of tokens. */
  static List<Integer> toolkit(String... args) {
    System.setProperty("prism.order", "sw");
    var words = List.of(args);
    if (words.contains("free")) {
      System.setProperty("javafx.animation.fullspeed", "true");
    }
    return words.stream().filter(w -> w.matches("\\d+")).map(Integer::valueOf).toList();
  }

  private void next() {
    if (counts.isEmpty()) {
      FxThread.stop();
    } else {
      new Board(counts.remove()).run();
    }
  }

  /** One board with its window, gone through gesture by gesture. */
  private final class Board {
    private final int tokens;
    private final ExerciseSession session;
    private final DeskModel desk;
    private final Play play;
    private final BoardView view;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    Board(int tokens) {
      this.tokens = tokens;
      session = Muster.session(tokens);
      play =
          new Play(
              session,
              FxThread::run,
              failure -> {
                throw new IllegalStateException(failure);
              });
      desk = new DeskModel(play, Texts.standard(Language.INDONESIAN));
      var theme = new Theme(Palette.LIGHT);
      view = new BoardView(desk.board(), theme);
      stage.setScene(new Scene(view, WIDTH, HEIGHT));
      theme.dress(stage.getScene());
      stage.setX(0);
      stage.setY(0);
    }

    void run() {
      stage.show();
      var home = new Camera(0, 0, Muster.SCALE, 0, WIDTH, HEIGHT);
      desk.board().camera().set(home);
      var hands = new Hands(view, desk.board(), home);
      System.out.println(Frames.head());
      Meter.still(stage.getScene())
          .andThen(meter("pan", hands.pan()))
          .andThen(meter("zoom", hands.zoom()))
          .andThen(meter("drag one token", hands.drag("satuan-0")))
          .andThen(new Idle(stage.getScene(), tokens + " tokens"))
          .start(this::end);
    }

    private Meter meter(String name, Meter.Act act) {
      return new Meter(name + ", " + tokens + " tokens", stage.getScene(), act);
    }

    private void end() {
      stage.close();
      play.close();
      session.close();
      next();
    }
  }
}
