package id.gladi.bench;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** What a hand does with a mouse, one move a frame, as the events that the toolkit would send. */
final class Gesture {
  private static final int PAN = 14;
  private static final int LAP = 60;
  private final Node board;

  Gesture(Node board) {
    this.board = board;
  }

  void press(Point2D at, MouseButton button) {
    mouse(MouseEvent.MOUSE_PRESSED, at, button);
  }

  void drag(Point2D to, MouseButton button) {
    mouse(MouseEvent.MOUSE_DRAGGED, to, button);
  }

  void release(Point2D at, MouseButton button) {
    mouse(MouseEvent.MOUSE_RELEASED, at, button);
  }

  /** One notch of the wheel; {@code notch} is +1 or −1. */
  void wheel(Point2D at, int notch) {
    Event.fireEvent(
        board,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            40.0 * notch,
            0,
            40.0 * notch,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(board, at.getX(), at.getY())));
  }

  /** A walk that turns a corner every second: right, down, left, up, 14 pixels a frame. */
  static Point2D walk(Point2D from, int frame) {
    int lap = frame % (4 * LAP);
    int far = PAN * LAP;
    double x = PAN * (Math.clamp(lap, 0, LAP) - Math.clamp(lap - 2L * LAP, 0, LAP));
    double y = PAN * (Math.clamp(lap - (long) LAP, 0, LAP) - Math.clamp(lap - 3L * LAP, 0, LAP));
    return from.add(x - far / 2.0, y - far / 2.0);
  }

  private void mouse(javafx.event.EventType<MouseEvent> type, Point2D at, MouseButton button) {
    Event.fireEvent(
        board,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            button,
            1,
            false,
            false,
            false,
            false,
            button == MouseButton.PRIMARY,
            button == MouseButton.MIDDLE,
            false,
            false,
            false,
            false,
            new PickResult(board, at.getX(), at.getY())));
  }
}
