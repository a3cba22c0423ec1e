package id.gladi.ui.ground;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse, touch pad and keys on the ground: the tool first, then the view. */
final class GroundHand {
  private static final double CLICK = 3;
  private static final double NOTCH = 1.2;
  private static final double STEP = 1.25;
  private static final double PAN = 80;
  private static final double FARTHEST = 1e-4;

  private final GroundPane pane;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean moved;
  private boolean taken;

  GroundHand(GroundPane pane) {
    this.pane = pane;
  }

  void attach() {
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onReleased);
    pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
    pane.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    pane.addEventHandler(ZoomEvent.ZOOM, e -> zoom(e.getX(), e.getY(), e.getZoomFactor()));
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Hit hit(MouseEvent e) {
    var camera = pane.camera().get();
    var at = camera.toWorld(e.getX(), e.getY());
    return new Hit(
        new Point(at.x(), at.y()), 1 / camera.scale(), e.isShiftDown(), e.getClickCount());
  }

  private void onPressed(MouseEvent e) {
    pane.requestFocus();
    pressedX = lastX = e.getX();
    pressedY = lastY = e.getY();
    moved = false;
    var tool = pane.tool().get();
    taken = tool != null && e.getButton() == MouseButton.PRIMARY && tool.takes(hit(e));
    e.consume();
  }

  private void onDragged(MouseEvent e) {
    moved |= Math.hypot(e.getX() - pressedX, e.getY() - pressedY) > CLICK;
    var tool = pane.tool().get();
    if (moved && taken && tool != null) {
      tool.onDragged(hit(e));
      pane.repaint();
    } else if (moved) {
      pane.camera().set(pane.camera().get().panned(e.getX() - lastX, e.getY() - lastY));
      pane.setCursor(Cursor.MOVE);
    }
    lastX = e.getX();
    lastY = e.getY();
  }

  private void onReleased(MouseEvent e) {
    var tool = pane.tool().get();
    if (tool != null && e.getButton() == MouseButton.PRIMARY) {
      if (taken) {
        tool.onReleased(hit(e));
      }
      if (!moved) {
        tool.onClicked(hit(e));
      }
      pane.repaint();
    }
    taken = false;
    pane.setCursor(Cursor.DEFAULT);
  }

  private void onMoved(MouseEvent e) {
    var tool = pane.tool().get();
    if (tool != null) {
      tool.onMoved(hit(e));
      pane.repaint();
    }
  }

  private void onScroll(ScrollEvent e) {
    boolean touchPad = e.getTouchCount() > 0 || e.isDirect() || e.getDeltaX() != 0;
    if (touchPad && !e.isControlDown()) {
      pane.camera().set(pane.camera().get().panned(e.getDeltaX(), e.getDeltaY()));
    } else if (e.getDeltaY() != 0) {
      double notches = e.getDeltaY() / Math.max(1, Math.abs(e.getMultiplierY()));
      zoom(e.getX(), e.getY(), Math.pow(NOTCH, Math.clamp(notches, -3, 3)));
    }
    e.consume();
  }

  private void onKey(KeyEvent e) {
    var tool = pane.tool().get();
    if (tool != null && tool.onKey(e)) {
      pane.repaint();
      e.consume();
      return;
    }
    var now = pane.camera().get();
    switch (e.getCode()) {
      case PLUS, ADD, EQUALS -> zoom(now.width() / 2, now.height() / 2, STEP);
      case MINUS, SUBTRACT -> zoom(now.width() / 2, now.height() / 2, 1 / STEP);
      case LEFT -> pane.camera().set(now.panned(PAN, 0));
      case RIGHT -> pane.camera().set(now.panned(-PAN, 0));
      case UP -> pane.camera().set(now.panned(0, PAN));
      case DOWN -> pane.camera().set(now.panned(0, -PAN));
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void zoom(double x, double y, double factor) {
    var now = pane.camera().get();
    double scale = Math.clamp(now.scale() * factor, FARTHEST, Camera.MAX_SCALE);
    var before = now.toWorld(x, y);
    var next = new Camera(now.x(), now.y(), scale, now.rotation(), now.width(), now.height());
    var after = next.toWorld(x, y);
    pane.camera()
        .set(next.centredOn(now.x() + before.x() - after.x(), now.y() + before.y() - after.y()));
  }
}
