package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decider;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.board.GhostPainter;
import id.gladi.draw.board.GhostPainter.Ghost;
import id.gladi.draw.scene.Painter;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * What an inject would do to the tokens, shown on the desk's board before it is told: while the big
 * button is pointed at, and while an inject that was not told is on the card. Nothing of it is
 * recorded, and the room's screen knows nothing of it.
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
        () -> board.set(painters()), pointed, model.next(), model.shown(), model.play().moment());
  }

  private List<Painter> painters() {
    var ghosts = inject().map(this::of).orElse(List.of());
    return ghosts.isEmpty() ? List.of() : List.of(new GhostPainter(ghosts));
  }

  private Optional<Inject> inject() {
    return pointed.get()
        ? Optional.ofNullable(model.next().get())
        : Optional.ofNullable(model.shown().get())
            .filter(shown -> !model.board().progress().delivered(shown.id()));
  }

  private List<Ghost> of(Inject inject) {
    var now = model.board();
    return !model.play().moment().get().past()
            && Decider.decide(model.plan(), now, new Command.DeliverInject(inject.id()))
                instanceof Outcome.Accepted(var events)
        ? moved(now, Evolver.evolve(now, events)).toList()
        : List.of();
  }

  /** Tokens that will be new, elsewhere or of another shape. */
  static Stream<Ghost> moved(Board now, Board then) {
    return then.field().tokens().values().stream()
        .filter(token -> !now.field().token(token.id()).filter(t -> same(t, token)).isPresent())
        .map(token -> new Ghost(token, from(now, token)));
  }

  private static boolean same(Token before, Token after) {
    return before.at().equals(after.at()) && before.outline().equals(after.outline());
  }

  private static @Nullable Point from(Board now, Token token) {
    return now.field().token(token.id()).map(Token::at).orElse(null);
  }
}
