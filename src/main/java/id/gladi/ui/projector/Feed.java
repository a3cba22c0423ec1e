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
 */
public record Feed(
    PublicPlan plan,
    ObservableValue<PublicBoard> board,
    ObservableValue<RoomLayout> layout,
    ObservableValue<Optional<View>> view) {}
