package id.gladi.ui.projector;

import id.gladi.draw.Camera;
import id.gladi.ui.fx.Motion;
import java.util.function.Consumer;
import javafx.animation.Transition;

/**
 * Carries the room's view from one camera to another. On the way the picture is only moved and
 * enlarged, so that a flight costs no painting.
 */
final class Flight extends Transition {
  private static final double FAR = 0.15;
  private static final double ZOOM = 1.5;
  private final Camera from;
  private final Camera to;
  private final Consumer<Camera> view;

  /**
   * A flight that begins when it is played.
   *
   * @param view shows what a camera sees; told every camera on the way and at last {@code to}
   */
  Flight(Camera from, Camera to, Consumer<Camera> view) {
    this.from = from;
    this.to = to;
    this.view = view;
    setCycleDuration(Motion.CAMERA.multiply(1.5));
    setInterpolator(Motion.EASE);
  }

  /**
   * Whether the way is long enough to be flown: a frame that is dragged or a desk that is followed
   * moves in small steps, which are simply shown.
   */
  static boolean worth(Camera from, Camera to) {
    double scale = to.scale() / from.scale();
    double far = Math.hypot(to.x() - from.x(), to.y() - from.y()) * from.scale();
    return from.width() == to.width()
        && from.height() == to.height()
        && (far > FAR * from.width() || scale > ZOOM || scale < 1 / ZOOM);
  }

  @Override
  protected void interpolate(double share) {
    view.accept(share < 1 ? on(from, to, share) : to);
  }

  /** The camera at a share of the way: its scale grows by the same factor in the same time. */
  static Camera on(Camera from, Camera to, double share) {
    return new Camera(
        from.x() + (to.x() - from.x()) * share,
        from.y() + (to.y() - from.y()) * share,
        from.scale() * Math.pow(to.scale() / from.scale(), share),
        to.rotation(),
        to.width(),
        to.height());
  }
}
