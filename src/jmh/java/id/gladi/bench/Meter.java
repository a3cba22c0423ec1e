package id.gladi.bench;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Goes through a gesture a frame at a time and times every frame after the first. */
final class Meter implements Phase {
  private static final int WARM = 120;
  private static final int MEASURED = 360;
  private static final long WARMED = TimeUnit.SECONDS.toNanos(4);
  private static final long ENOUGH = TimeUnit.SECONDS.toNanos(24);

  private final String name;
  private final Scene scene;
  private final Act act;
  private final Frames frames = new Frames(MEASURED);
  private final Cpu cpu = new Cpu();

  /** A gesture. */
  interface Act {
    /** What the hand does in a frame, counted from 0. */
    void frame(int number);

    /** Ends the gesture. */
    void end();
  }

  /** No gesture at all: the frames of an animation that changes nothing, to compare with. */
  static Meter still(Scene scene) {
    return new Meter(
        "nothing: the toolkit's own beat",
        scene,
        new Act() {
          @Override
          public void frame(int number) {}

          @Override
          public void end() {}
        });
  }

  Meter(String name, Scene scene, Act act) {
    this.name = name;
    this.scene = scene;
    this.act = act;
  }

  @Override
  public void start(Runnable then) {
    new Timer(then).start();
  }

  private final class Timer extends AnimationTimer {
    private final Runnable then;
    private final Runnable painted = this::painted;
    private final long first = System.nanoTime();
    private int frame;
    private boolean warm;
    private long began;
    private long worked;
    private long busy;
    private long drew;

    Timer(Runnable then) {
      this.then = then;
      scene.addPostLayoutPulseListener(painted);
    }

    @Override
    public void handle(long now) {
      long time = System.nanoTime();
      long drawn = cpu.drawing();
      if (warm) {
        frames.add(time - began, busy, drawn - drew);
      }
      drew = drawn;
      warm |= frame >= WARM || time - first > WARMED && frame > 0;
      began = time;
      worked = cpu.here();
      if (frames.full() || time - first > ENOUGH) {
        stop();
        scene.removePostLayoutPulseListener(painted);
        act.end();
        System.out.println(frames.line(name));
        then.run();
      } else {
        act.frame(frame++);
      }
    }

    private void painted() {
      busy = cpu.here() - worked;
    }
  }
}
