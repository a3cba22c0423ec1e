package id.gladi.ui.desk.msel;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectStatus;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A line of the table that can be dragged to another place; what was told stays where it is. */
final class MselRow extends TableRow<MselLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final MselModel model;

  MselRow(MselModel model) {
    this.model = model;
    getStyleClass().add("msel-row");
    setOnDragDetected(this::onDragBegun);
    setOnMouseDragEntered(e -> pseudoClassStateChanged(TARGET, takes(e)));
    setOnMouseDragExited(_ -> pseudoClassStateChanged(TARGET, false));
    setOnMouseDragReleased(this::onDropped);
    setOnMouseClicked(e -> {
      var inject = inject();
      if (inject != null && e.getClickCount() == 2) {
        model.injects().onPreview(inject.id());
      }
    });
  }

  @Override
  protected void updateItem(MselLine line, boolean empty) {
    super.updateItem(line, empty);
    var shown = empty ? null : line;
    pseudoClassStateChanged(HEADING, shown != null && shown.inject() == null);
    var current = model.injects().play().moment().get().board().progress().current();
    pseudoClassStateChanged(
        NOW, shown != null && shown.inject() != null && shown.inject().id().equals(current));
    for (var status : InjectStatus.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(status.name().toLowerCase(Locale.ROOT)),
          shown != null && shown.status() == status);
    }
  }

  private @Nullable Inject inject() {
    return getItem() == null ? null : getItem().inject();
  }

  private void onDragBegun(MouseEvent e) {
    if (inject() != null && !model.injects().play().moment().get().past()) {
      startFullDrag();
      e.consume();
    }
  }

  /** The inject of the row that is being dragged, when it is another row than this. */
  private @Nullable Inject dragged(MouseDragEvent e) {
    return e.getGestureSource() instanceof MselRow from && from != this ? from.inject() : null;
  }

  private boolean takes(MouseDragEvent e) {
    return inject() != null && dragged(e) != null;
  }

  /** The dropped inject stands behind this one; in the upper half of the first, before it. */
  private void onDropped(MouseDragEvent e) {
    var inject = inject();
    var dropped = dragged(e);
    if (inject != null && dropped != null) {
      boolean first = model.isFirst(inject) && e.getY() < getHeight() / 2;
      model.onMove(dropped.id(), first ? null : inject.id());
      e.consume();
    }
  }
}
