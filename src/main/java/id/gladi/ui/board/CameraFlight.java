package id.gladi.ui.board;

import id.gladi.draw.Camera;
import id.gladi.ui.fx.Motion;
import javafx.animation.Animation;
import javafx.animation.Transition;
import org.jspecify.annotations.Nullable;

/** Carries the view over the ground to another place; at once when motion is to be reduced. */
public final class CameraFlight {
  private final CameraModel camera;
  private final Motion motion;
  private @Nullable Animation flight;

  public CameraFlight(CameraModel camera, Motion motion) {
    this.camera = camera;
    this.motion = motion;
  }

  /** Flies there; a flight under way is given up. */
  public void to(Camera there) {
    if (flight != null) {
      flight.stop();
    }
    if (motion.reduced().get()) {
      camera.set(there);
    } else {
      flight = new Leg(camera, there);
      flight.play();
    }
  }

  private static final class Leg extends Transition {
    private final CameraModel camera;
    private final Camera from;
    private final Camera to;

    Leg(CameraModel camera, Camera to) {
      this.camera = camera;
      this.from = camera.camera().get();
      this.to = to;
      setCycleDuration(Motion.CAMERA);
      setInterpolator(Motion.EASE);
    }

    @Override
    protected void interpolate(double share) {
      var now = camera.camera().get();
      camera.set(
          new Camera(
              from.x() + (to.x() - from.x()) * share,
              from.y() + (to.y() - from.y()) * share,
              from.scale() * Math.pow(to.scale() / from.scale(), share),
              now.rotation(),
              now.width(),
              now.height()));
    }
  }
}
