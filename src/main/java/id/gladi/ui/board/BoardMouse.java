package id.gladi.ui.board;

import id.gladi.draw.Xy;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse and touch pad on the board. What a touch screen makes of fingers is {@link BoardTouch}. */
final class BoardMouse {
  private static final double NOTCH = 1.2;
  private static final double REACH = 0;

  private final BoardView view;
  private final BoardModel model;
  private final Gestures gestures;

  private BoardMouse(BoardView view, BoardModel model, Gestures gestures) {
    this.view = view;
    this.model = model;
    this.gestures = gestures;
  }

  static void attach(BoardView view, BoardModel model, Gestures gestures) {
    var mouse = new BoardMouse(view, model, gestures);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::onPressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::onDragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::onReleased);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, mouse::onMoved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.pointer().place().set(null));
    view.addEventHandler(ScrollEvent.SCROLL, mouse::onScroll);
    view.addEventHandler(ZoomEvent.ZOOM, mouse::onZoom);
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, mouse::onMenu);
  }

  private static Xy at(MouseEvent e) {
    return new Xy(e.getX(), e.getY());
  }

  private static Gestures.How how(MouseEvent e) {
    return new Gestures.How(e.isShiftDown(), e.isShortcutDown(), REACH, false);
  }

  private void onPressed(MouseEvent e) {
    if (e.isSynthesized()) {
      return;
    }
    view.requestFocus();
    if (e.getButton() == MouseButton.MIDDLE) {
      gestures.pan(at(e));
    } else if (e.getButton() == MouseButton.PRIMARY && model.hand().space()) {
      gestures.pan(at(e));
      model.hand().pannedWithSpace();
    } else if (e.getButton() == MouseButton.PRIMARY) {
      gestures.press(at(e), how(e));
    }
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
    var ground = view.world(at(e));
    model.pointer().place().set(ground);
    model.hand().pointer(ground);
    var tool = model.hand().tool().get();
    if (tool instanceof Tool.Hand || tool instanceof Tool.Band) {
      boolean onToken = view.hit(at(e), REACH).filter(hit -> !hit.ground()).isPresent();
      view.setCursor(onToken ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    } else {
      view.setCursor(Cursor.CROSSHAIR);
    }
  }

  /** A wheel zooms towards the pointer; two fingers on a touch pad pan. */
  private void onScroll(ScrollEvent e) {
    e.consume();
    if (e.isDirect()) {
      return;
    }
    boolean touchPad = e.getTouchCount() > 0 || e.getDeltaX() != 0;
    if (touchPad && !e.isControlDown()) {
      model.camera().onPan(e.getDeltaX(), e.getDeltaY());
    } else if (e.getDeltaY() != 0) {
      double notches = e.getDeltaY() / Math.max(1, Math.abs(e.getMultiplierY()));
      model.camera().onZoom(e.getX(), e.getY(), Math.pow(NOTCH, Math.clamp(notches, -3, 3)));
    }
  }

  private void onZoom(ZoomEvent e) {
    if (!e.isDirect()) {
      model.camera().onZoom(e.getX(), e.getY(), e.getZoomFactor());
    }
  }

  private void onMenu(ContextMenuEvent e) {
    if (e.isKeyboardTrigger()) {
      view.showMenu();
    } else {
      view.showMenu(new Xy(e.getX(), e.getY()), e.getScreenX(), e.getScreenY());
    }
    e.consume();
  }
}
