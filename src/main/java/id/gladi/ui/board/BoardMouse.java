package id.gladi.ui.board;

import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Gestures of mouse and touch pad on the board. */
final class BoardMouse {
  private static final double NOTCH = 1.2;
  private static final double CLICK = 3;

  private enum Gesture {
    NONE,
    TOKENS,
    PAN,
    BAND
  }

  private final BoardView view;
  private final BoardModel model;
  private final HandPainter painter;
  private Gesture gesture = Gesture.NONE;
  private Xy pressed = new Xy(0, 0);
  private Xy last = new Xy(0, 0);
  private boolean moved;

  private BoardMouse(BoardView view, BoardModel model, HandPainter painter) {
    this.view = view;
    this.model = model;
    this.painter = painter;
  }

  static void attach(BoardView view, BoardModel model, HandPainter painter) {
    var mouse = new BoardMouse(view, model, painter);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::onPressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::onDragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::onReleased);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, mouse::onMoved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.pointer().place().set(null));
    view.addEventHandler(ScrollEvent.SCROLL, mouse::onScroll);
    view.addEventHandler(
        ZoomEvent.ZOOM, e -> model.camera().onZoom(e.getX(), e.getY(), e.getZoomFactor()));
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, mouse::onMenu);
  }

  private void onPressed(MouseEvent e) {
    view.requestFocus();
    pressed = new Xy(e.getX(), e.getY());
    last = pressed;
    moved = false;
    gesture = Gesture.NONE;
    if (e.getButton() == MouseButton.MIDDLE) {
      gesture = Gesture.PAN;
    } else if (e.getButton() == MouseButton.PRIMARY && model.hand().space()) {
      gesture = Gesture.PAN;
      model.hand().pannedWithSpace();
    } else if (e.getButton() == MouseButton.PRIMARY) {
      if (model.hand().tool().get() instanceof Tool.Hand) {
        onHandPressed(e);
      } else {
        gesture = Gesture.PAN;
      }
    }
  }

  private void onHandPressed(MouseEvent e) {
    var token = view.tokenAt(e.getX(), e.getY());
    if (token.isEmpty()) {
      gesture = e.isShiftDown() ? Gesture.BAND : Gesture.PAN;
      return;
    }
    boolean held = model.hand().selected().get().contains(token.get());
    if (!held || e.isShiftDown()) {
      model.hand().onClicked(token.get(), e.isShiftDown());
    }
    gesture = Gesture.TOKENS;
  }

  private void onDragged(MouseEvent e) {
    var now = new Xy(e.getX(), e.getY());
    model.pointer().place().set(view.world(now.x(), now.y()));
    moved |= now.distance(pressed) > CLICK;
    if (!moved) {
      return;
    }
    switch (gesture) {
      case TOKENS -> {
        var from = view.world(pressed.x(), pressed.y());
        var to = view.world(now.x(), now.y());
        model.hand().onDragged(model.board(), to.x() - from.x(), to.y() - from.y());
        view.setCursor(Cursor.CLOSED_HAND);
      }
      case PAN -> {
        model.camera().onPan(now.x() - last.x(), now.y() - last.y());
        view.setCursor(Cursor.MOVE);
      }
      case BAND -> painter.band(Box.of(List.of(pressed, now)));
      case NONE -> {}
    }
    last = now;
  }

  private void onReleased(MouseEvent e) {
    switch (gesture) {
      case TOKENS -> {
        if (moved) {
          model.onDropped();
        }
      }
      case BAND -> onBanded(new Xy(e.getX(), e.getY()));
      case PAN -> {
        if (!moved && e.getButton() == MouseButton.PRIMARY) {
          onGroundClicked(e);
        }
      }
      case NONE -> {}
    }
    gesture = Gesture.NONE;
    view.setCursor(Cursor.DEFAULT);
  }

  private void onBanded(Xy to) {
    var band = Box.of(List.of(pressed, to));
    painter.band(null);
    var inside =
        view.layoutShown().marks().stream()
            .filter(mark -> band.contains(mark.at()))
            .map(mark -> mark.token().id())
            .collect(Collectors.toSet());
    model.hand().onBanded(inside, true);
  }

  private void onGroundClicked(MouseEvent e) {
    if (model.hand().tool().get() instanceof Tool.Hand) {
      model.hand().onClicked(null, e.isShiftDown());
    } else {
      if (e.getClickCount() < 2) {
        model.hand().corner(view.world(e.getX(), e.getY()));
      } else {
        model.onSketchDone();
      }
    }
  }

  private void onMoved(MouseEvent e) {
    var ground = view.world(e.getX(), e.getY());
    model.pointer().place().set(ground);
    model.hand().pointer(ground);
    boolean onToken =
        model.hand().tool().get() instanceof Tool.Hand
            && view.tokenAt(e.getX(), e.getY()).isPresent();
    view.setCursor(
        onToken
            ? Cursor.OPEN_HAND
            : model.hand().tool().get() instanceof Tool.Hand ? Cursor.DEFAULT : Cursor.CROSSHAIR);
  }

  /** A wheel zooms towards the pointer; two fingers on a touch pad pan. */
  private void onScroll(ScrollEvent e) {
    boolean touchPad = e.getTouchCount() > 0 || e.isDirect() || e.getDeltaX() != 0;
    if (touchPad && !e.isControlDown()) {
      model.camera().onPan(e.getDeltaX(), e.getDeltaY());
    } else if (e.getDeltaY() != 0) {
      double notches = e.getDeltaY() / Math.max(1, Math.abs(e.getMultiplierY()));
      model.camera().onZoom(e.getX(), e.getY(), Math.pow(NOTCH, Math.clamp(notches, -3, 3)));
    }
    e.consume();
  }

  private void onMenu(ContextMenuEvent e) {
    var token = view.tokenAt(e.getX(), e.getY());
    if (token.isPresent() && !model.hand().selected().get().contains(token.get())) {
      model.hand().onClicked(token.get(), false);
    }
    TokenMenu.show(view, model, token.orElse(""), e.getScreenX(), e.getScreenY());
    e.consume();
  }
}
