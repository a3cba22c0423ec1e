package id.gladi.ui.desk.travel;

import id.gladi.core.play.Acts;
import id.gladi.core.play.Step;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Walks through the acts that led to now, by hand or as a film. At ×1 one act is shown each second,
 * at ×16 sixteen. FX thread only.
 */
public final class ReplayModel {
  /** The rates that are offered. */
  public static final List<Integer> RATES = List.of(1, 2, 4, 8, 16);

  private static final double NANOS = 1e9;

  private final Play play;
  private final LongSupplier nanos;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final BooleanProperty follow = new SimpleBooleanProperty(true);
  private final IntegerProperty rate = new SimpleIntegerProperty(1);
  private double owed;
  private long since;

  /**
   * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
   */
  public ReplayModel(Play play, LongSupplier nanos) {
    this.play = play;
    this.nanos = nanos;
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Acts shown in a second. */
  public IntegerProperty rate() {
    return rate;
  }

  /** Whether the camera goes to what happened. */
  public BooleanProperty follow() {
    return follow;
  }

  /** How many acts led to now. */
  public int size() {
    return play.acts().size();
  }

  /** Index of the act that is shown, or -1 before the first. */
  public int index() {
    return Acts.index(play.acts(), play.moment().get().step());
  }

  /** Shows an act; out of range shows the nearest. */
  public void onScrub(int index) {
    var acts = play.acts();
    if (!acts.isEmpty()) {
      var step = acts.get(Math.clamp(index, 0, acts.size() - 1)).seq();
      if (step != play.moment().get().step()) {
        play.look(step);
      }
    }
  }

  public void onFirst() {
    onScrub(0);
  }

  public void onLast() {
    running.set(false);
    play.lookAtNow();
  }

  public void onBy(int acts) {
    onScrub(index() + acts);
  }

  /** Starts the film, from the beginning when now is shown, or stops it where it is. */
  public void onToggle() {
    boolean start = !running.get();
    if (start && index() == size() - 1) {
      onFirst();
    }
    owed = 0;
    since = nanos.getAsLong();
    running.set(start && size() > 1);
  }

  /** Shows as many acts as are due since it was last asked; the film ends at now. */
  public void onTick() {
    if (!running.get()) {
      return;
    }
    long now = nanos.getAsLong();
    owed += (now - since) / NANOS * rate.get();
    since = now;
    int due = (int) owed;
    if (due > 0) {
      owed -= due;
      onBy(due);
      if (index() >= size() - 1) {
        onLast();
      }
    }
  }

  /** The acts that led to now, oldest first. */
  List<Step> acts() {
    return play.acts();
  }
}
