package id.gladi.bench;

import id.gladi.core.play.Plan;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.scene.Words;
import id.gladi.export.pen.AwtPen;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One frame of the Kukar board in the thick of play at 1920×1080, drawn in software into memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FrameBench {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final GroundPainter ground = new GroundPainter();
  private final BoardPainter board = new BoardPainter();
  private final Scene scene = scene(Kukar.plan().plan());
  private final AwtPen pen = new AwtPen(image.createGraphics());

  /** The case played to its end, the camera at the gate. */
  private static Scene scene(Plan plan) {
    var field = Kukar.played(plan, 1).board().field();
    return new Scene(
        Ground.of(plan.map(), plan.exercise().deployment().rings()),
        Actors.of(field.tokens().values(), field.overlays().values(), field.acts().values()),
        Focus.NONE,
        new Camera(0, 0, 8, plan.map().rotation(), WIDTH, HEIGHT),
        Look.of(Palette.LIGHT, 1.15, new Plain()));
  }

  /** Ground and board: the first frame after the camera has moved. */
  @Benchmark
  public BufferedImage groundAndBoard() {
    ground.paint(pen, scene);
    board.paint(pen, scene);
    return image;
  }

  /** The board alone: every other frame, over the kept picture of the ground. */
  @Benchmark
  public BufferedImage boardOnly() {
    board.paint(pen, scene);
    return image;
  }

  private record Plain() implements Words {
    @Override
    public String unit(String name, int persons) {
      return name + " " + persons;
    }

    @Override
    public String crowd(String name, int likely) {
      return name + " " + likely;
    }

    @Override
    public String estimate(int low, int high) {
      return low + "–" + high;
    }

    @Override
    public String frontage(double metres) {
      return metres + " m";
    }

    @Override
    public String distance(double metres) {
      return metres + " m";
    }

    @Override
    public String north() {
      return "U";
    }

    @Override
    public String schematic() {
      return "Denah skematis";
    }
  }
}
