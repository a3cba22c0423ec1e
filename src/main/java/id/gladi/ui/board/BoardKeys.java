package id.gladi.ui.board;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The keyboard on the board: walk through tokens, move them, pan and zoom. */
final class BoardKeys {
  private static final double NEAR = 1;
  private static final double FAR = 10;
  private final BoardModel model;
  private final Aim aim;

  BoardKeys(BoardModel model, Aim aim) {
    this.model = model;
    this.aim = aim;
  }

  void attach(BoardView view) {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    view.addEventHandler(KeyEvent.KEY_RELEASED, this::onReleased);
  }

  private void onPressed(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown() || menuOpen()) {
      return;
    }
    boolean shaping = model.hand().tool().get() instanceof Tool.Outline;
    boolean done = shaping ? shape(e) : aim.onKey(e) || select(e);
    if (done) {
      e.consume();
    }
  }

  /** Keys on the corners of an outline. */
  private boolean shape(KeyEvent e) {
    var outliner = model.outliner();
    double step = e.isShiftDown() ? FAR : NEAR;
    return switch (e.getCode()) {
      case TAB -> done(() -> outliner.onNext(e.isShiftDown()));
      case LEFT -> done(() -> outliner.onNudged(-step, 0));
      case RIGHT -> done(() -> outliner.onNudged(step, 0));
      case UP -> done(() -> outliner.onNudged(0, step));
      case DOWN -> done(() -> outliner.onNudged(0, -step));
      case INSERT -> done(outliner::onInsert);
      case DELETE, BACK_SPACE -> done(outliner::onRemove);
      case ENTER, ESCAPE -> done(model::onEscape);
      default -> false;
    };
  }

  private boolean select(KeyEvent e) {
    return switch (e.getCode()) {
      case TAB -> model.acts().onNext(e.isShiftDown());
      case LEFT -> onArrow(-1, 0, e.isShiftDown());
      case RIGHT -> onArrow(1, 0, e.isShiftDown());
      case UP -> onArrow(0, 1, e.isShiftDown());
      case DOWN -> onArrow(0, -1, e.isShiftDown());
      case PLUS, EQUALS, ADD -> done(model.camera()::onZoomIn);
      case MINUS, SUBTRACT -> done(model.camera()::onZoomOut);
      case DIGIT0, NUMPAD0 -> done(model.camera()::onFit);
      case DELETE, BACK_SPACE -> done(model.acts()::onRemove);
      case ENTER -> done(this::onEnter);
      case ESCAPE -> done(model::onEscape);
      default -> false;
    };
  }

  /** An arrow key walks through an open menu and must not move the token under it as well. */
  private static boolean menuOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  private void onReleased(KeyEvent e) {
    if (e.getCode() == KeyCode.LEFT
        || e.getCode() == KeyCode.RIGHT
        || e.getCode() == KeyCode.UP
        || e.getCode() == KeyCode.DOWN) {
      if (model.hand().tool().get() instanceof Tool.Outline) {
        model.outliner().onDropped();
      } else {
        model.drags().onDropped();
      }
    }
  }

  private boolean onArrow(int east, int north, boolean far) {
    if (model.hand().selected().get().isEmpty()) {
      model.camera().onPanStep(east, -north);
    } else {
      double step = far ? FAR : NEAR;
      model.drags().onNudged(east * step, north * step);
    }
    return true;
  }

  private void onEnter() {
    if (model.hand().sketch().get().points().isEmpty()) {
      model.drags().onDropped();
    } else {
      model.onSketchDone();
    }
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }
}
