package id.gladi.ui.ground;

import id.gladi.draw.Xy;
import id.gladi.ui.fx.Fingers;

/** Fingers on the ground: one does what a mouse does, two move and enlarge the view. */
record GroundTouch(GroundGestures gestures) implements Fingers.Hand {
  private static final GroundGestures.How FINGER = new GroundGestures.How(false, 22, true);

  @Override
  public void down(Xy at) {
    gestures.press(at, FINGER);
  }

  @Override
  public void moved(Xy to) {
    gestures.drag(to, FINGER);
  }

  @Override
  public void up(Xy at, int taps) {
    gestures.release(at, taps, FINGER);
  }

  @Override
  public void cancelled() {
    gestures.cancel();
  }

  @Override
  public void held(Xy at) {}

  @Override
  public void pinched(Xy from, Xy to, double factor) {
    gestures.pan(to.x() - from.x(), to.y() - from.y());
    gestures.zoom(to.x(), to.y(), factor);
  }
}
