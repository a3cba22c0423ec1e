package id.gladi.ui.desk.audience;

import id.gladi.core.play.Command;
import id.gladi.core.play.Decider;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Step;
import id.gladi.ui.desk.inject.InjectModel;
import id.gladi.ui.play.Play;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A presenter's remote: on tells the next inject, back shows the room the board as it was when the
 * inject before was told, and on again leads forward to now before anything new is told.
 */
public final class RemoteModel {
  private final Play play;
  private final InjectModel injects;
  private final RoomModel room;

  public RemoteModel(Play play, InjectModel injects, RoomModel room) {
    this.play = play;
    this.injects = injects;
    this.room = room;
  }

  /** The board that the room would see after LIVE is chosen, or after the next inject. */
  public Optional<PublicBoard> roomNext() {
    var board = play.snapshot().get().board();
    if (room.state().get() != RoomState.LIVE) {
      return Optional.of(room.redacted(board));
    }
    var next = injects.next().get();
    return next != null
            && Decider.decide(play.plan(), board, new Command.DeliverInject(next.id()))
                instanceof Outcome.Accepted(var events)
        ? Optional.of(room.redacted(Evolver.evolve(board, events)))
        : Optional.empty();
  }

  /** The next inject of the past, then now, then the next inject of the script. */
  public void onNext() {
    if (!play.moment().get().past()) {
      injects.onNext();
      return;
    }
    var told = told();
    int at = before(told, play.moment().get().step() + 1);
    if (at + 1 < told.size()) {
      play.look(told.get(at + 1));
    } else {
      play.lookAtNow();
    }
    room.replay().set(play.moment().get().past());
  }

  /** The inject before the moment that is shown; nothing before the first. */
  public void onBack() {
    var told = told();
    int at = before(told, play.moment().get().step());
    if (at >= 0) {
      room.replay().set(true);
      play.look(told.get(at));
    }
  }

  /** Steps that told an inject, oldest first. */
  private List<Long> told() {
    var told = new ArrayList<Long>();
    for (Step step : play.acts()) {
      if (step.events().stream().anyMatch(Event.InjectDelivered.class::isInstance)) {
        told.add(step.seq());
      }
    }
    return told;
  }

  /** Index of the last one before a step, or -1. */
  private static int before(List<Long> told, long step) {
    int at = told.size() - 1;
    while (at >= 0 && told.get(at) >= step) {
      at--;
    }
    return at;
  }
}
