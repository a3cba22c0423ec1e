package id.gladi.ui.desk.clock;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Msel;
import id.gladi.core.play.Step;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * The exercise clock of the window: stands, or runs at a rate of ×1 to ×60. It only shows time. The
 * board's time moves with the next act, which is stored as done at the time shown, and when the
 * clock is paused; so a pause or a lost window never skips anything. An inject whose time has come
 * is marked due and never told by itself. FX thread only.
 */
public final class ClockModel {
  /** The rates that are offered. */
  public static final List<Integer> RATES = List.of(1, 2, 5, 10, 30, 60);

  private static final double NANOS = 1e9;

  private final Play play;
  private final LongSupplier nanos;
  private final ReadOnlyObjectWrapper<TPlus> shown;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final IntegerProperty rate = new SimpleIntegerProperty(1);
  private final ReadOnlyObjectWrapper<List<Inject>> due = new ReadOnlyObjectWrapper<>(List.of());
  private double seconds;
  private long since;
  private long seen;

  /**
   * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
   */
  public ClockModel(Play play, LongSupplier nanos) {
    this.play = play;
    this.nanos = nanos;
    this.shown = new ReadOnlyObjectWrapper<>(board().clock());
    this.seconds = board().clock().seconds();
    this.seen = play.snapshot().get().seq();
    play.timedBy(this::time);
    play.snapshot().subscribe((_, now) -> onStep(now.steps().step(now.seq())));
    rate.subscribe((_, _) -> settle());
    refresh();
  }

  /** The exercise time that is shown for now. */
  public ReadOnlyObjectProperty<TPlus> shown() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Exercise seconds in a second of the room. */
  public IntegerProperty rate() {
    return rate;
  }

  /** Injects of the main list whose time has come and that were neither told nor left out. */
  public ReadOnlyObjectProperty<List<Inject>> due() {
    return due.getReadOnlyProperty();
  }

  /** The board of now at the time that is shown. */
  public Board board() {
    return play.snapshot().get().board();
  }

  /** Starts the clock, or pauses it and stores the time that was reached. */
  public void onToggle() {
    settle();
    running.set(!running.get());
    if (!running.get() && board().clock().isBefore(time())) {
      play.act(new Command.AdvanceClock(time()), _ -> {});
    }
  }

  /** Shows the time of now; called as often as the window likes. */
  public void onTick() {
    if (running.get()) {
      settle();
    }
  }

  /** Moves the clock on by minutes. */
  public void onAdvance(int minutes) {
    settle();
    play.act(new Command.AdvanceClock(time().plusMinutes(minutes)), ClockModel::ignore);
  }

  private static void ignore(Answer answer) {
    // the board shows it, or the banner of what could not be stored does
  }

  private TPlus time() {
    return shown.get();
  }

  /** Adds what has passed since it was last asked; nothing passes while the clock stands. */
  private void settle() {
    long now = nanos.getAsLong();
    if (running.get()) {
      seconds += (now - since) / NANOS * rate.get();
    }
    since = now;
    refresh();
  }

  /** Undo and branches take the clock to their board; an act only moves it on. */
  private void onStep(Step step) {
    if (step.seq() == seen) {
      return;
    }
    seen = step.seq();
    double recorded = board().clock().seconds();
    boolean acted = step.cause() instanceof Step.Cause.Acted;
    settle();
    seconds = acted ? Math.max(seconds, recorded) : recorded;
    refresh();
  }

  private void refresh() {
    shown.set(new TPlus((int) seconds));
    var board = board();
    var now =
        board.script().injects().stream()
            .filter(inject -> Msel.waits(board, inject))
            .filter(inject -> !shown.get().isBefore(Msel.due(board, inject)))
            .toList();
    if (!now.equals(due.get())) {
      due.set(now);
    }
  }
}
