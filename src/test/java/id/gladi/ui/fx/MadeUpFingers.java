package id.gladi.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.testfx.api.FxRobot;

/// Fingers on a part of a window, made up: the machine that builds has no touch screen.
public final class MadeUpFingers {
  private final Node node;
  private final FxRobot robot;
  private final List<Point2D> fingers = new ArrayList<>();
  private int set;

  /// Fingers that touch `node`, in its coordinates.
  public MadeUpFingers(Node node, FxRobot robot) {
    this.node = node;
    this.robot = robot;
  }

  /// Where a finger is, counted from 0.
  public Point2D at(int finger) {
    return fingers.get(finger);
  }

  /// Between the first two.
  public Point2D middle() {
    return fingers.get(0).midpoint(fingers.get(1));
  }

  public void down(Point2D at) {
    fingers.add(at);
    fire(TouchEvent.TOUCH_PRESSED, fingers.size() - 1, TouchPoint.State.PRESSED);
  }

  public void move(int finger, double dx, double dy) {
    fingers.set(finger, fingers.get(finger).add(dx, dy));
    fire(TouchEvent.TOUCH_MOVED, finger, TouchPoint.State.MOVED);
  }

  public void up(int finger) {
    fire(TouchEvent.TOUCH_RELEASED, finger, TouchPoint.State.RELEASED);
    fingers.remove(finger);
  }

  private void fire(EventType<TouchEvent> type, int finger, TouchPoint.State state) {
    var points = new ArrayList<TouchPoint>();
    for (int i = 0; i < fingers.size(); i++) {
      var at = node.localToScene(fingers.get(i));
      var screen = node.localToScreen(fingers.get(i));
      points.add(
          new TouchPoint(
              i + 1,
              i == finger ? state : TouchPoint.State.STATIONARY,
              at.getX(),
              at.getY(),
              screen.getX(),
              screen.getY(),
              node,
              new PickResult(node, at.getX(), at.getY())));
    }
    set++;
    robot.interact(() ->
        node.fireEvent(
            new TouchEvent(
                node, node, type, points.get(finger), points, set, false, false, false, false)));
  }
}
