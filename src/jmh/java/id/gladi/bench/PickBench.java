package id.gladi.bench;

import id.gladi.draw.Camera;
import id.gladi.draw.Easel;
import id.gladi.draw.Palette;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Picker;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What lies under the pointer, anywhere among 5,000 tokens on one screen. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class PickBench {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private final SplittableRandom random = new SplittableRandom(3);
  private final BoardPainter painter = new BoardPainter();
  private final Scene scene = scene();
  private BoardLayout layout = new BoardLayout(List.of(), List.of(), List.of());

  private static Scene scene() {
    try (var session = Muster.session(5_000)) {
      var tokens = session.snapshots().get().board().field().tokens().values();
      return new Scene(
          Ground.of(session.plan().map(), List.of()),
          Actors.of(tokens, List.of(), List.of()),
          Focus.NONE,
          new Camera(0, 0, Muster.SCALE, 0, WIDTH, HEIGHT),
          Look.of(Palette.LIGHT, 1.15, new BoardWords(Texts.standard(Language.INDONESIAN))));
    }
  }

  /** Lays the board out once. */
  @Setup
  public void layOut() {
    layout = painter.layout(Easel.shipped().pen(new int[1], 0, 1, 1, 1), scene);
  }

  /** One move of the mouse. */
  @Benchmark
  public Optional<Picker.Hit> pick() {
    return new Picker(layout, scene)
        .at(new Xy(random.nextDouble(WIDTH), random.nextDouble(HEIGHT)), 4);
  }
}
