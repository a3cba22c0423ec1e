package id.gladi.ui.ground;

import id.gladi.draw.Xy;
import id.gladi.ui.fx.Cross;
import id.gladi.ui.fx.Fingers;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse, touch pad, fingers and keys on the ground. */
final class GroundHand {
  private static final double NEAR = 9;
  private static final double NOTCH = 1.2;

  private final GroundPane pane;
  private final GroundGestures gestures;
  private final Cross cross;

  GroundHand(GroundPane pane, Cross cross) {
    this.pane = pane;
    this.gestures = new GroundGestures(pane);
    this.cross = cross;
  }

  void attach() {
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onReleased);
    pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
    pane.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    pane.addEventHandler(ZoomEvent.ZOOM, this::onZoom);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, new GroundKeys(pane, gestures, cross)::onPressed);
    Fingers.attach(pane, new GroundTouch(gestures));
  }

  private static Xy at(MouseEvent e) {
    return new Xy(e.getX(), e.getY());
  }

  private static GroundGestures.How how(MouseEvent e) {
    return new GroundGestures.How(e.isShiftDown(), NEAR, e.getButton() == MouseButton.PRIMARY);
  }

  private void onPressed(MouseEvent e) {
    if (!e.isSynthesized()) {
      gestures.press(at(e), how(e));
    }
    e.consume();
  }

  private void onDragged(MouseEvent e) {
    if (!e.isSynthesized()) {
      gestures.drag(at(e), how(e));
    }
  }

  private void onReleased(MouseEvent e) {
    if (!e.isSynthesized()) {
      gestures.release(at(e), e.getClickCount(), how(e));
    }
  }

  private void onMoved(MouseEvent e) {
    cross.hide();
    var tool = pane.tool().get();
    if (tool != null) {
      tool.onMoved(gestures.hit(at(e), how(e), e.getClickCount()));
      pane.repaint();
    }
  }

  private void onScroll(ScrollEvent e) {
    e.consume();
    if (e.isDirect()) {
      return;
    }
    boolean touchPad = e.getTouchCount() > 0 || e.getDeltaX() != 0;
    if (touchPad && !e.isControlDown()) {
      gestures.pan(e.getDeltaX(), e.getDeltaY());
    } else if (e.getDeltaY() != 0) {
      double notches = e.getDeltaY() / Math.max(1, Math.abs(e.getMultiplierY()));
      gestures.zoom(e.getX(), e.getY(), Math.pow(NOTCH, Math.clamp(notches, -3, 3)));
    }
  }

  private void onZoom(ZoomEvent e) {
    if (!e.isDirect()) {
      gestures.zoom(e.getX(), e.getY(), e.getZoomFactor());
    }
  }
}
