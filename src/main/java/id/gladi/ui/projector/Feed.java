package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.PublicPlan;
import id.gladi.core.play.View;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * Everything that reaches the room's screen.
 *
 * @param view what part of the ground to show; empty for the whole area of the plan
 * @param past true while the board is one of the past
 * @param comparison two branches to compare, empty for none
 * @param showing what the desk points at
 */
public record Feed(
    PublicPlan plan,
    ObservableValue<PublicBoard> board,
    ObservableValue<RoomLayout> layout,
    ObservableValue<Optional<View>> view,
    ObservableValue<Boolean> past,
    ObservableValue<Optional<Comparison>> comparison,
    ObservableValue<Showing> showing) {

  /** The same with another board. */
  Feed over(ObservableValue<PublicBoard> other) {
    return new Feed(plan, other, layout, view, past, comparison, showing);
  }
}
