package id.gladi.ui.projector;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import java.util.List;

/** Paints what the desk points at, the same way on the desk and in the room. */
public final class ShowPainter {
  private static final Rgba MARK = Rgba.hex("#E3007B");
  private static final Rgba EDGE = Rgba.WHITE;
  private static final Rgba SHADE = Rgba.hex("#0B1117").alpha(0.72);
  private static final double RADIUS = 11;
  private static final double SPREAD = 110;
  private static final int RINGS = 3;

  /**
   * Paints over a picture of the ground.
   *
   * @param size how much larger than on the desk: pixels per pixel of the desk
   */
  public void paint(Pen pen, Camera camera, Showing showing, double size) {
    var spot = showing.spot();
    if (spot != null) {
      shade(pen, camera, spot);
    }
    for (var line : showing.ink()) {
      line(pen, camera, line, size);
    }
    for (var pulse : showing.pulses()) {
      pulse(pen, camera, pulse, size);
    }
    var laser = showing.laser();
    if (laser != null) {
      var at = xy(camera, laser);
      pen.fill(Path.circle(at.x(), at.y(), (RADIUS + 3) * size), EDGE.alpha(0.9));
      pen.fill(Path.circle(at.x(), at.y(), RADIUS * size), MARK);
    }
  }

  /** Everything but a circle, as one outline that runs back on itself around the hole. */
  private static void shade(Pen pen, Camera camera, Showing.Spot spot) {
    var at = xy(camera, spot.at());
    double r = spot.radius() * camera.scale();
    double w = camera.width();
    double h = camera.height();
    pen.fill(
        Path.builder()
            .move(0, 0)
            .line(w, 0)
            .line(w, h)
            .line(0, h)
            .close()
            .move(at.x() + r, at.y())
            .corner(at.x() + r, at.y() - r, at.x(), at.y() - r)
            .corner(at.x() - r, at.y() - r, at.x() - r, at.y())
            .corner(at.x() - r, at.y() + r, at.x(), at.y() + r)
            .corner(at.x() + r, at.y() + r, at.x() + r, at.y())
            .close()
            .build(),
        SHADE);
    pen.stroke(Path.circle(at.x(), at.y(), r), Stroke.solid(3, EDGE.alpha(0.9)));
  }

  private static void line(Pen pen, Camera camera, Showing.Line line, double size) {
    if (line.points().size() < 2) {
      return;
    }
    List<Xy> points = line.points().stream().map(p -> xy(camera, p)).toList();
    var way = Path.polyline(points);
    pen.stroke(way, Stroke.round(9 * size, EDGE.alpha(0.85 * line.strength())));
    pen.stroke(way, Stroke.round(5 * size, MARK.alpha(line.strength())));
  }

  private static void pulse(Pen pen, Camera camera, Showing.Pulse pulse, double size) {
    var at = xy(camera, pulse.at());
    for (int i = 0; i < RINGS; i++) {
      double share = pulse.share() * RINGS - i;
      if (share > 0 && share < 1) {
        double r = (12 + SPREAD * share) * size;
        pen.stroke(
            Path.circle(at.x(), at.y(), r), Stroke.solid(10 * size, EDGE.alpha(0.8 * (1 - share))));
        pen.stroke(Path.circle(at.x(), at.y(), r), Stroke.solid(6 * size, MARK.alpha(1 - share)));
      }
    }
  }

  private static Xy xy(Camera camera, Point place) {
    return camera.toScreen(place.x(), place.y());
  }
}
