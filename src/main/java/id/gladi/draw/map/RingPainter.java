package id.gladi.draw.map;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** Security rings: closed curves, the inner ones heavier, the outermost lightly tinted. */
final class RingPainter implements Painter {

  @Override
  public void paint(Pen pen, Scene scene) {
    if (!scene.look().shows(Look.Part.RINGS)) {
      return;
    }
    List<Ring> rings = scene.ground().outwards();
    for (int i = rings.size() - 1; i >= 0; i--) {
      Path path = outline(scene, rings.get(i), i);
      if (i == rings.size() - 1) {
        pen.fill(path, scene.ink(Ink.RING).alpha(0.045));
      }
      Stroke line = line(scene.look(), i);
      pen.stroke(path, Stroke.solid(line.width() + scene.px(2), scene.ink(Ink.HALO).alpha(0.7)));
      pen.stroke(path, line);
    }
  }

  private static Path outline(Scene scene, Ring ring, int order) {
    List<Xy> corners = Project.points(scene, ring.outline());
    return Corners.rounded(corners, (3.5 + 1.5 * order) * scene.zoom());
  }

  /** The line of a ring; 0 is the innermost. */
  static Stroke line(Look look, int order) {
    double k = look.factor();
    Rgba ink = look.palette().of(Ink.RING);
    return switch (order) {
      case 0 -> Stroke.solid(2.6 * k, ink);
      case 1 -> Stroke.solid(2 * k, ink);
      default -> Stroke.solid(1.6 * k, ink).dashed(10 * k, 5 * k);
    };
  }
}
