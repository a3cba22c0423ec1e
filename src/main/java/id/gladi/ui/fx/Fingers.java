package id.gladi.ui.fx;

import id.gladi.draw.Xy;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.util.Duration;

/**
 * Fingers on a part of a window: one works, two move and enlarge what is under them. When a second
 * finger comes down, what the first began is given up; after two, nothing happens until all are
 * lifted, so that nothing jumps. What the toolkit makes of fingers, mouse events and gestures, is
 * synthesized or direct and must be left alone by whoever listens to a mouse there.
 */
public final class Fingers {
  private static final double STILL = 10;
  private static final double DOUBLE_TAP = 24;
  private static final long DOUBLE_TAP_NANOS = 400_000_000;
  private static final Duration HOLD = Duration.millis(600);
  private static final Xy NOWHERE = new Xy(-999, -999);

  /** What fingers do. Places are in the coordinates of the part that they touch. */
  public interface Hand {
    /** One finger came down. */
    void down(Xy at);

    /** It moved. */
    void moved(Xy to);

    /** It was lifted; {@code taps} counts quick ones at this place. */
    void up(Xy at, int taps);

    /** What it began is to be as if it had never come down. */
    void cancelled();

    /** It stayed still for a while; {@link #cancelled} was told before. */
    void held(Xy at);

    /** Two fingers carry what is under their middle to another place and enlarge it around it. */
    void pinched(Xy from, Xy to, double factor);
  }

  private enum State {
    LIFTED,
    ONE,
    TWO,
    SPENT
  }

  private record Pinch(Xy middle, double spread) {}

  private final Hand hand;
  private final PauseTransition still = new PauseTransition(HOLD);
  private State state = State.LIFTED;
  private Pinch pinch = new Pinch(NOWHERE, 1);
  private Xy down = NOWHERE;
  private Xy tapped = NOWHERE;
  private long tappedAt;

  private Fingers(Hand hand) {
    this.hand = hand;
    still.setOnFinished(_ -> onStill());
  }

  /** Lets fingers work on a part of a window. */
  public static void attach(Node node, Hand hand) {
    var fingers = new Fingers(hand);
    node.addEventHandler(TouchEvent.TOUCH_PRESSED, fingers::onPressed);
    node.addEventHandler(TouchEvent.TOUCH_MOVED, fingers::onMoved);
    node.addEventHandler(TouchEvent.TOUCH_RELEASED, fingers::onReleased);
  }

  private static Xy at(TouchPoint point) {
    return new Xy(point.getX(), point.getY());
  }

  private void onPressed(TouchEvent e) {
    e.consume();
    if (state == State.LIFTED) {
      state = State.ONE;
      down = at(e.getTouchPoint());
      hand.down(down);
      still.playFromStart();
      return;
    }
    still.stop();
    if (state == State.ONE) {
      hand.cancelled();
      state = State.TWO;
      pinch = pinch(e);
    } else {
      state = State.SPENT;
    }
  }

  private void onMoved(TouchEvent e) {
    e.consume();
    if (state == State.ONE) {
      var now = at(e.getTouchPoint());
      if (now.distance(down) > STILL) {
        still.stop();
      }
      hand.moved(now);
    } else if (state == State.TWO && e.getTouchCount() == 2) {
      var now = pinch(e);
      hand.pinched(pinch.middle(), now.middle(), now.spread() / pinch.spread());
      pinch = now;
    }
  }

  private void onReleased(TouchEvent e) {
    e.consume();
    still.stop();
    if (state == State.ONE) {
      var up = at(e.getTouchPoint());
      hand.up(up, taps(up));
    }
    state = e.getTouchCount() > 1 ? State.SPENT : State.LIFTED;
  }

  private int taps(Xy up) {
    long now = System.nanoTime();
    boolean again =
        now - tappedAt < DOUBLE_TAP_NANOS
            && up.distance(tapped) < DOUBLE_TAP
            && up.distance(down) < DOUBLE_TAP;
    tapped = again ? NOWHERE : up;
    tappedAt = now;
    return again ? 2 : 1;
  }

  private void onStill() {
    if (state == State.ONE) {
      state = State.SPENT;
      hand.cancelled();
      hand.held(down);
    }
  }

  private static Pinch pinch(TouchEvent e) {
    List<Xy> fingers = e.getTouchPoints().stream().limit(2).map(Fingers::at).toList();
    var a = fingers.getFirst();
    var b = fingers.getLast();
    return new Pinch(a.towards(b, 0.5), Math.max(1, a.distance(b)));
  }
}
