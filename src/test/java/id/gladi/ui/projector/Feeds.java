package id.gladi.ui.projector;

import id.gladi.core.play.Plan;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.core.play.StepTree;
import id.gladi.core.play.View;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A feed that a test turns by hand.
final class Feeds {
  final ObjectProperty<PublicBoard> board;
  final ObjectProperty<RoomLayout> layout = new SimpleObjectProperty<>(RoomLayout.BOARD_AND_CARD);
  final ObjectProperty<Optional<View>> view = new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<Boolean> past = new SimpleObjectProperty<>(false);
  final ObjectProperty<Optional<Comparison>> comparison =
      new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.NOTHING);
  final Feed feed;

  Feeds(Plan plan, StepTree tree) {
    board = new SimpleObjectProperty<>(Redaction.of(plan, tree.board()));
    feed = new Feed(Redaction.of(plan), board, layout, view, past, comparison, showing);
  }
}
