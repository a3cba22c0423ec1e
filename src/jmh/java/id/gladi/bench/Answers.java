package id.gladi.bench;

import id.gladi.ui.fx.FxThread;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Does one thing again and again and times each from the act to the beginning of the pulse that
 * follows the one which painted what became of it. Wall time holds all of it, the wait for that
 * pulse too; processor time is that of the toolkit's thread.
 */
final class Answers implements Phase {
  private static final int WARM = 5;
  private static final int MEASURED = 25;
  private static final int REST = 3;
  private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(20);

  private final String name;
  private final Scene scene;
  private final Act act;
  private final Frames frames = new Frames(MEASURED);
  private final Cpu cpu = new Cpu();

  /** Something a facilitator does. */
  interface Act {
    /** Does it for the so-manieth time and gives what holds once the desk shows it. */
    BooleanSupplier begin(int number);

    /** Puts back what must be put back before it is done again; not timed. */
    default void end() {}
  }

  Answers(String name, Scene scene, Act act) {
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
    private BooleanSupplier shown = () -> false;
    private boolean waiting;
    private boolean answered;
    private int number;
    private int rest = REST;
    private long began;
    private long worked;
    private long busy;
    private long drew;

    Timer(Runnable then) {
      this.then = then;
      scene.addPostLayoutPulseListener(painted);
    }

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      if (waiting && answered) {
        answer(now);
      } else if (waiting && now - began > TOO_LONG) {
        System.err.println("no answer to: " + name);
        stop();
        FxThread.stop();
      } else if (!waiting && --rest <= 0) {
        waiting = true;
        answered = false;
        began = System.nanoTime();
        worked = cpu.here();
        drew = cpu.drawing();
        shown = act.begin(number);
      }
    }

    private void answer(long now) {
      waiting = false;
      rest = REST;
      act.end();
      if (number++ >= WARM) {
        frames.add(now - began, busy, cpu.drawing() - drew);
      }
      if (frames.full()) {
        stop();
        scene.removePostLayoutPulseListener(painted);
        System.out.println(frames.line(name));
        then.run();
      }
    }

    private void painted() {
      if (waiting && !answered && shown.getAsBoolean()) {
        answered = true;
        busy = cpu.here() - worked;
      }
    }
  }
}
