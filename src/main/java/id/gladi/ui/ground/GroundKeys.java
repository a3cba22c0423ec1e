package id.gladi.ui.ground;

import id.gladi.ui.fx.Cross;
import javafx.scene.input.KeyEvent;

/** Keys on the ground: the cross when it is wanted, then the tool, then the view. */
final class GroundKeys {
  private static final double STEP = 1.25;
  private static final double PAN = 80;
  private static final GroundGestures.How KEYS = new GroundGestures.How(false, 9, true);

  private final GroundPane pane;
  private final GroundGestures gestures;
  private final Cross cross;

  GroundKeys(GroundPane pane, GroundGestures gestures, Cross cross) {
    this.pane = pane;
    this.gestures = gestures;
    this.cross = cross;
    pane.tool().subscribe(cross::hide);
  }

  void onPressed(KeyEvent e) {
    var tool = pane.tool().get();
    boolean taken = tool != null && (onCross(e, tool) || tool.onKey(e));
    if (taken || onView(e)) {
      pane.repaint();
      e.consume();
    }
  }

  private boolean onCross(KeyEvent e, GroundTool tool) {
    boolean shown = cross.at().isPresent();
    if (e.isShortcutDown()) {
      return false;
    }
    return switch (e.getCode()) {
      case INSERT -> move(tool, 0, 0, e);
      case LEFT -> (shown || tool.aims()) && move(tool, -1, 0, e);
      case RIGHT -> (shown || tool.aims()) && move(tool, 1, 0, e);
      case UP -> (shown || tool.aims()) && move(tool, 0, -1, e);
      case DOWN -> (shown || tool.aims()) && move(tool, 0, 1, e);
      case ENTER -> shown && press(tool);
      case ESCAPE -> {
        cross.hide();
        yield shown;
      }
      default -> false;
    };
  }

  private boolean move(GroundTool tool, int right, int down, KeyEvent e) {
    var over = cross.move(right, down, e.isShiftDown(), pane.getWidth(), pane.getHeight());
    gestures.pan(over.x(), over.y());
    cross.at().ifPresent(at -> tool.onMoved(gestures.hit(at, KEYS, 1)));
    return true;
  }

  /** A tool that does not aim has its arrow keys back for what was just set. */
  private boolean press(GroundTool tool) {
    cross
        .at()
        .ifPresent(at -> {
          gestures.press(at, KEYS);
          gestures.release(at, cross.press(), KEYS);
        });
    if (!tool.aims()) {
      cross.hide();
    }
    return true;
  }

  private boolean onView(KeyEvent e) {
    double x = pane.getWidth() / 2;
    double y = pane.getHeight() / 2;
    switch (e.getCode()) {
      case PLUS, ADD, EQUALS -> gestures.zoom(x, y, STEP);
      case MINUS, SUBTRACT -> gestures.zoom(x, y, 1 / STEP);
      case LEFT -> gestures.pan(PAN, 0);
      case RIGHT -> gestures.pan(-PAN, 0);
      case UP -> gestures.pan(0, PAN);
      case DOWN -> gestures.pan(0, -PAN);
      default -> {
        return false;
      }
    }
    return true;
  }
}
