package id.gladi.ui.board;

import id.gladi.draw.Xy;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.util.Duration;

/**
 * Fingers on the board: one does what a mouse does, two pan and zoom. When a second finger comes
 * down, what the first began is given up; after two, nothing happens until all are lifted, so that
 * nothing jumps. A finger held still opens the menu.
 */
final class BoardTouch {
  private static final double REACH = 14;
  private static final double STILL = 10;
  private static final double DOUBLE_TAP = 24;
  private static final long DOUBLE_TAP_NANOS = 400_000_000;
  private static final Duration HOLD = Duration.millis(600);
  private static final Gestures.How FINGER = new Gestures.How(false, false, REACH, true);

  private enum Hand {
    LIFTED,
    ONE,
    TWO,
    SPENT
  }

  private record Pinch(Xy middle, double spread) {}

  private final BoardView view;
  private final BoardModel model;
  private final Gestures gestures;
  private final PauseTransition hold = new PauseTransition(HOLD);
  private Hand hand = Hand.LIFTED;
  private Pinch pinch = new Pinch(new Xy(0, 0), 1);
  private Xy down = new Xy(0, 0);
  private Xy tapped = new Xy(-999, -999);
  private long tappedAt;

  private BoardTouch(BoardView view, BoardModel model, Gestures gestures) {
    this.view = view;
    this.model = model;
    this.gestures = gestures;
    hold.setOnFinished(_ -> onHeld());
  }

  static void attach(BoardView view, BoardModel model, Gestures gestures) {
    var touch = new BoardTouch(view, model, gestures);
    view.addEventHandler(TouchEvent.TOUCH_PRESSED, touch::onPressed);
    view.addEventHandler(TouchEvent.TOUCH_MOVED, touch::onMoved);
    view.addEventHandler(TouchEvent.TOUCH_RELEASED, touch::onReleased);
  }

  private static Xy at(TouchPoint point) {
    return new Xy(point.getX(), point.getY());
  }

  private void onPressed(TouchEvent e) {
    e.consume();
    if (hand == Hand.LIFTED) {
      view.requestFocus();
      hand = Hand.ONE;
      down = at(e.getTouchPoint());
      gestures.press(down, FINGER);
      hold.playFromStart();
    } else {
      hold.stop();
      if (hand == Hand.ONE) {
        gestures.cancel();
        hand = Hand.TWO;
        pinch = pinch(e);
      } else {
        hand = Hand.SPENT;
      }
    }
  }

  private void onMoved(TouchEvent e) {
    e.consume();
    if (hand == Hand.ONE) {
      var now = at(e.getTouchPoint());
      if (now.distance(down) > STILL) {
        hold.stop();
      }
      gestures.drag(now, FINGER);
    } else if (hand == Hand.TWO && e.getTouchCount() == 2) {
      var now = pinch(e);
      model
          .camera()
          .onPan(now.middle().x() - pinch.middle().x(), now.middle().y() - pinch.middle().y());
      model.camera().onZoom(now.middle().x(), now.middle().y(), now.spread() / pinch.spread());
      pinch = now;
    }
  }

  private void onReleased(TouchEvent e) {
    e.consume();
    hold.stop();
    if (hand == Hand.ONE) {
      var up = at(e.getTouchPoint());
      gestures.release(up, taps(up), FINGER);
    }
    hand = e.getTouchCount() > 1 ? Hand.SPENT : Hand.LIFTED;
  }

  private int taps(Xy up) {
    long now = System.nanoTime();
    boolean again =
        now - tappedAt < DOUBLE_TAP_NANOS
            && up.distance(tapped) < DOUBLE_TAP
            && up.distance(down) < DOUBLE_TAP;
    tapped = again ? new Xy(-999, -999) : up;
    tappedAt = now;
    return again ? 2 : 1;
  }

  private void onHeld() {
    if (hand == Hand.ONE) {
      hand = Hand.SPENT;
      gestures.cancel();
      var screen = view.localToScreen(down.x(), down.y());
      view.showMenu(down, screen.getX(), screen.getY());
    }
  }

  private static Pinch pinch(TouchEvent e) {
    List<Xy> fingers = e.getTouchPoints().stream().limit(2).map(BoardTouch::at).toList();
    var a = fingers.getFirst();
    var b = fingers.getLast();
    return new Pinch(a.towards(b, 0.5), Math.max(1, a.distance(b)));
  }
}
