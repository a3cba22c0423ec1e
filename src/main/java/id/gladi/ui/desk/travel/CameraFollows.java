package id.gladi.ui.desk.travel;

import id.gladi.core.play.Step;
import id.gladi.core.review.Whereabouts;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.ui.board.CameraFlight;
import id.gladi.ui.board.CameraModel;
import id.gladi.ui.play.Moment;
import java.util.Optional;

/**
 * Takes the camera to what happened while steps of the past are shown by the recorder, whose film
 * may go on after the panel was closed: to the view that the script asked for, else to the place of
 * the step when it is not well in view already.
 */
public final class CameraFollows {
  /** Share of the view at each edge in which a place is not well in view. */
  private static final double EDGE = 0.2;

  private final TravelModel travel;
  private final CameraModel camera;
  private final CameraFlight flight;

  public CameraFollows(TravelModel travel, CameraModel camera, CameraFlight flight) {
    this.travel = travel;
    this.camera = camera;
    this.flight = flight;
    travel.play().rested().subscribe((_, now) -> onMoment(now));
  }

  private void onMoment(Moment now) {
    var replay = travel.replay();
    boolean film = replay.running().get();
    if ((film || (now.past() && travel.open().get())) && replay.follow().get()) {
      var step = travel.play().snapshot().get().steps().step(now.step());
      step.directed().map(camera::of).or(() -> place(step, now)).ifPresent(flight::to);
    }
  }

  private Optional<Camera> place(Step step, Moment now) {
    return Whereabouts.of(step, now.board())
        .filter(place -> !wellInView(camera.camera().get(), place))
        .map(camera::over);
  }

  static boolean wellInView(Camera camera, Point place) {
    var at = camera.toScreen(place.x(), place.y());
    return at.x() > camera.width() * EDGE
        && at.x() < camera.width() * (1 - EDGE)
        && at.y() > camera.height() * EDGE
        && at.y() < camera.height() * (1 - EDGE);
  }
}
