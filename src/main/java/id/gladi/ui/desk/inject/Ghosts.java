package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decider;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.FieldChange;
import id.gladi.core.play.Outcome;
import id.gladi.draw.board.GhostPainter;
import id.gladi.draw.scene.Painter;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What an inject would do to tokens, lines, acts and conditions, shown on the desk's board before
 * it is told: while the big button is pointed at, and while an inject that was not told is on the
 * card. Nothing of it is recorded, and the room's screen knows nothing of it.
 */
public final class Ghosts {
  private final InjectModel model;
  private final ObservableBooleanValue pointed;

  /**
   * Keeps a board's ghosts.
   *
   * @param pointed whether the big button is pointed at
   */
  public Ghosts(
      InjectModel model, ObservableBooleanValue pointed, ObjectProperty<List<Painter>> board) {
    this.model = model;
    this.pointed = pointed;
    Watch.now(
        () -> board.set(painters()), pointed, model.next(), model.shown(), model.play().rested());
  }

  private List<Painter> painters() {
    var change = inject().map(this::of).orElse(FieldChange.NONE);
    return change.none() ? List.of() : List.of(new GhostPainter(change));
  }

  private Optional<Inject> inject() {
    return pointed.get()
        ? Optional.ofNullable(model.next().get())
        : Optional.ofNullable(model.shown().get())
            .filter(shown -> !model.board().progress().delivered(shown.id()));
  }

  private FieldChange of(Inject inject) {
    var now = model.board();
    return !model.play().moment().get().past()
            && Decider.decide(model.plan(), now, new Command.DeliverInject(inject.id()))
                instanceof Outcome.Accepted(var events)
        ? FieldChange.between(now.field(), Evolver.evolve(now, events).field())
        : FieldChange.NONE;
  }
}
