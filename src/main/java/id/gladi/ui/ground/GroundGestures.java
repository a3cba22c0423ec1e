package id.gladi.ui.ground;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import javafx.scene.Cursor;

/** What a pointer does on the ground, mouse and finger alike: the tool first, then the view. */
final class GroundGestures {
  private static final double FARTHEST = 1e-4;

  private final GroundPane pane;
  private Xy pressed = new Xy(0, 0);
  private Xy last = pressed;
  private boolean moved;
  private boolean taken;

  GroundGestures(GroundPane pane) {
    this.pane = pane;
  }

  /**
   * How the pointer works.
   *
   * @param shift whether the Shift key is held
   * @param near pixels within which something is near; a click may stray by a third of it
   * @param tool whether it is meant for the tool; else it moves the view
   */
  record How(boolean shift, double near, boolean tool) {}

  Hit hit(Xy at, How how, int clicks) {
    var camera = pane.camera().get();
    var ground = camera.toWorld(at.x(), at.y());
    return new Hit(
        new Point(ground.x(), ground.y()), how.near() / camera.scale(), how.shift(), clicks);
  }

  void press(Xy at, How how) {
    pane.requestFocus();
    pressed = at;
    last = at;
    moved = false;
    var tool = pane.tool().get();
    taken = tool != null && how.tool() && tool.takes(hit(at, how, 1));
  }

  void drag(Xy now, How how) {
    moved |= now.distance(pressed) > how.near() / 3;
    var tool = pane.tool().get();
    if (moved && taken && tool != null) {
      tool.onDragged(hit(now, how, 1));
      pane.repaint();
    } else if (moved) {
      pan(now.x() - last.x(), now.y() - last.y());
      pane.setCursor(Cursor.MOVE);
    }
    last = now;
  }

  void release(Xy at, int clicks, How how) {
    var tool = pane.tool().get();
    if (tool != null && how.tool()) {
      if (taken) {
        tool.onReleased(hit(at, how, clicks));
      }
      if (!moved) {
        tool.onClicked(hit(at, how, clicks));
      }
      pane.repaint();
    }
    taken = false;
    pane.setCursor(Cursor.DEFAULT);
  }

  /** Gives up what is under way: what was taken is where it was. */
  void cancel() {
    var tool = pane.tool().get();
    if (taken && tool != null) {
      tool.onCancelled();
    }
    taken = false;
    moved = true;
    pane.repaint();
  }

  void pan(double x, double y) {
    pane.camera().set(pane.camera().get().panned(x, y));
  }

  void zoom(double x, double y, double factor) {
    var now = pane.camera().get();
    double scale = Math.clamp(now.scale() * factor, FARTHEST, Camera.MAX_SCALE);
    var before = now.toWorld(x, y);
    var next = new Camera(now.x(), now.y(), scale, now.rotation(), now.width(), now.height());
    var after = next.toWorld(x, y);
    pane.camera()
        .set(next.centredOn(now.x() + before.x() - after.x(), now.y() + before.y() - after.y()));
  }
}
