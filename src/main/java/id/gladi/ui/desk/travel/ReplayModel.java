package id.gladi.ui.desk.travel;

import id.gladi.core.play.Acts;
import id.gladi.core.play.Step;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.OptionalLong;
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

  /** A hand that has kept still for so many nanoseconds rests. */
  private static final long RESTED = 120_000_000;

  /** Nanoseconds after which a hand that does not rest is followed all the same. */
  private static final long BEHIND = 1_000_000_000;

  private final Play play;
  private final LongSupplier nanos;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final BooleanProperty follow = new SimpleBooleanProperty(true);
  private final IntegerProperty rate = new SimpleIntegerProperty(1);
  private final ReadOnlyBooleanWrapper hurried = new ReadOnlyBooleanWrapper();
  private int wanted = -1;
  private long passed;
  private long followed;
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

  /** Whether a hand is on the bar, or was a moment ago. */
  ReadOnlyBooleanProperty hurried() {
    return hurried.getReadOnlyProperty();
  }

  /**
   * Shows an act in passing; out of range shows the nearest. Board, clock and level follow at once,
   * the other panes when the hand has come to rest, and once in a second while it does not.
   */
  public void onScrub(int index) {
    wanted = -1;
    hurry();
    step(index).ifPresent(play.sight()::glance);
  }

  /** The same at the next pulse: of many places within one, the last counts. */
  public void onDragged(int index) {
    wanted = index;
    hurry();
  }

  private void hurry() {
    passed = nanos.getAsLong();
    if (!hurried.get()) {
      followed = passed;
      hurried.set(true);
    }
  }

  /** The hand has left the bar: all panes show the act. */
  void onReleased() {
    if (wanted >= 0) {
      onScrub(wanted);
    }
    hurried.set(false);
    play.sight().rest();
  }

  private void follow(long now) {
    if (wanted >= 0) {
      onScrub(wanted);
    }
    if (now - passed > RESTED) {
      onReleased();
    } else if (now - followed > BEHIND) {
      followed = now;
      play.sight().rest();
    }
  }

  private void show(int index) {
    step(index).ifPresent(play::look);
  }

  /** The act of an index, unless it is shown already. */
  private OptionalLong step(int index) {
    var acts = play.acts();
    if (acts.isEmpty()) {
      return OptionalLong.empty();
    }
    long step = acts.get(Math.clamp(index, 0, acts.size() - 1)).seq();
    return step == play.moment().get().step() ? OptionalLong.empty() : OptionalLong.of(step);
  }

  public void onFirst() {
    show(0);
  }

  public void onLast() {
    running.set(false);
    play.lookAtNow();
  }

  public void onBy(int acts) {
    show(index() + acts);
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

  /**
   * Called at every pulse: follows the hand, and shows as many acts of the film as are due since it
   * was last asked; the film ends at now.
   */
  public void onTick() {
    long now = nanos.getAsLong();
    if (hurried.get()) {
      follow(now);
    }
    if (!running.get()) {
      return;
    }
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
