package id.gladi.ui.board;

import id.gladi.ui.fx.Cross;
import javafx.scene.input.KeyEvent;

/** Keys that set corners on the board: arrows move a cross, Enter presses there, twice ends. */
final class Aim {
  private final BoardView view;
  private final BoardModel model;
  private final Corners corners;
  private final HandPainter painter;
  private final Cross cross;

  Aim(BoardView view, BoardModel model, Corners corners, HandPainter painter) {
    this.view = view;
    this.model = model;
    this.corners = corners;
    this.painter = painter;
    this.cross = painter.cross();
    model.hand().tool().subscribe(this::hide);
    model.pointer().place().subscribe(this::hide);
  }

  private void hide() {
    if (cross.at().isPresent()) {
      cross.hide();
      painter.band(null);
    }
  }

  /** Whether the key points: only while a tool wants corners. */
  boolean onKey(KeyEvent e) {
    if (!corners.wanted()) {
      return false;
    }
    switch (e.getCode()) {
      case LEFT -> move(-1, 0, e.isShiftDown());
      case RIGHT -> move(1, 0, e.isShiftDown());
      case UP -> move(0, -1, e.isShiftDown());
      case DOWN -> move(0, 1, e.isShiftDown());
      case DELETE, BACK_SPACE -> model.hand().onTakeBack();
      case ENTER -> {
        return press();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int right, int down, boolean far) {
    var over = cross.move(right, down, far, view.getWidth(), view.getHeight());
    if (over.x() != 0 || over.y() != 0) {
      model.camera().onPan(over.x(), over.y());
    }
    cross.at().ifPresent(corners::aimed);
    painter.touch();
  }

  /** With nothing drawn yet, Enter shows the cross; without a cross it ends what the mouse drew. */
  private boolean press() {
    var at = cross.at();
    if (at.isPresent()) {
      corners.pressed(at.get(), cross.press(), true);
      return true;
    }
    if (model.hand().sketch().get().points().isEmpty()) {
      move(0, 0, false);
      return true;
    }
    return false;
  }
}
