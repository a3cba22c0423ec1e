package id.gladi.ui.projector;

import id.gladi.draw.Camera;
import id.gladi.ui.fx.Motion;
import javafx.animation.Transition;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

/**
 * Carries the room's picture from one camera to another. The picture of before and the picture of
 * after are painted once each; on the way they are only moved, scaled and blended, so that a flight
 * costs no painting.
 */
final class Flight extends Transition {
  private static final double FAR = 0.15;
  private static final double ZOOM = 1.3;
  private final Group after;
  private final ImageView before;
  private final Camera from;
  private final Camera to;
  private final Affine afterPlace = new Affine();
  private final Affine beforePlace = new Affine();

  /**
   * A flight that begins when it is played.
   *
   * @param after the picture at the end, painted for {@code to}
   * @param before the picture at the start, painted for {@code from}; gone at the end
   */
  Flight(Group after, ImageView before, Camera from, Camera to) {
    this.after = after;
    this.before = before;
    this.from = from;
    this.to = to;
    setCycleDuration(Motion.CAMERA.multiply(1.5));
    setInterpolator(Motion.EASE);
    after.getTransforms().setAll(afterPlace);
    before.getTransforms().setAll(beforePlace);
    before.setVisible(true);
    setOnFinished(_ -> end());
    interpolate(0);
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

  /** Ends at the place of after, at once. */
  void end() {
    stop();
    after.getTransforms().clear();
    before.setVisible(false);
    before.setImage(null);
  }

  @Override
  protected void interpolate(double share) {
    var now =
        new Camera(
            from.x() + (to.x() - from.x()) * share,
            from.y() + (to.y() - from.y()) * share,
            from.scale() * Math.pow(to.scale() / from.scale(), share),
            to.rotation(),
            to.width(),
            to.height());
    place(afterPlace, to, now);
    place(beforePlace, from, now);
    before.setOpacity(1 - share);
  }

  /** Where a picture painted for one camera lies in the view of another of the same size. */
  static void place(Affine place, Camera painted, Camera now) {
    double scale = now.scale() / painted.scale();
    var centre = now.toScreen(painted.x(), painted.y());
    place.setToIdentity();
    place.appendTranslation(centre.x(), centre.y());
    place.appendScale(scale, scale);
    place.appendTranslation(-painted.width() / 2, -painted.height() / 2);
  }
}
