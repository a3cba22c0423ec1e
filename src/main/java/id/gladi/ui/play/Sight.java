package id.gladi.ui.play;

import id.gladi.app.Snapshot;
import id.gladi.core.play.Step;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The moment that is shown, which is now or a step of the past. FX thread only. */
public final class Sight {
  private final ObservableValue<Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<Moment> moment;
  private final ReadOnlyObjectWrapper<Moment> rested;
  private boolean hurried;

  Sight(ObservableValue<Snapshot> snapshot) {
    this.snapshot = snapshot;
    this.moment = new ReadOnlyObjectWrapper<>(present());
    this.rested = new ReadOnlyObjectWrapper<>(moment.get());
  }

  ReadOnlyObjectProperty<Moment> moment() {
    return moment.getReadOnlyProperty();
  }

  /**
   * The moment of panes that need not follow a hand in a hurry: what is shown, but for a {@link
   * #glance}, after which it stays behind until {@link #rest}.
   */
  ReadOnlyObjectProperty<Moment> rested() {
    return rested.getReadOnlyProperty();
  }

  /** Whether the moment that is shown is only glanced at. */
  public boolean hurried() {
    return hurried;
  }

  void look(long step) {
    at(step).ifPresent(this::show);
  }

  /**
   * Shows the board as it was after a step to a hand that goes on at once: {@link #rested} follows
   * at the next {@link #rest}, and now only when the past begins or ends.
   */
  public void glance(long step) {
    hurried = true;
    at(step).ifPresent(moment::set);
    if (moment.get().past() != rested.get().past()) {
      rested.set(moment.get());
    }
  }

  /** Ends a hurry: what is shown is shown everywhere. */
  public void rest() {
    show(moment.get());
  }

  void lookAtNow() {
    show(present());
  }

  /** Goes on with now when that is shown. */
  void onSnapshot() {
    if (!moment.get().past()) {
      show(present());
    }
  }

  private void show(Moment next) {
    hurried = false;
    moment.set(next);
    rested.set(next);
  }

  private Optional<Moment> at(long step) {
    var steps = snapshot.getValue().steps();
    return steps.has(step)
        ? Optional.of(new Moment(steps.boardAt(step), step, step != present().step()))
        : Optional.empty();
  }

  private Moment present() {
    var now = snapshot.getValue();
    long act = now.steps().act(now.seq()).map(Step::seq).orElse(0L);
    return new Moment(now.board(), act, false);
  }
}
