package id.gladi.draw.map;

import id.gladi.core.terrain.Geometry;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;

/** Fills an area with slanted lines that stay in place when the view moves. */
public final class Hatch {
  private static final double STEP = 8.5;
  private static final double AROUND = 700;

  private Hatch() {}

  /** Draws hard ground such as a parking place. */
  static void fill(Pen pen, Scene scene, Path path, Geometry shape) {
    pen.fill(path, scene.ink(Ink.PAVED));
    if (scene.zoom() >= Zoom.STREETS && shape instanceof Geometry.Area) {
      lines(pen, scene, path, shape, scene.ink(Ink.HATCH));
    }
    pen.stroke(path, Stroke.solid(scene.px(1), scene.ink(Ink.HATCH)));
  }

  /** Draws only the slanted lines, inside the path. */
  public static void lines(Pen pen, Scene scene, Path path, Geometry shape, Rgba colour) {
    Box box = Box.of(Project.points(scene, shape.points()));
    Box shown = clip(box, scene.camera().view().grown(AROUND));
    if (shown.width() <= 0 || shown.height() <= 0) {
      return;
    }
    double step = scene.px(STEP);
    Path.Builder lines = Path.builder();
    double corner = box.x() + box.y();
    double first = corner + Math.ceil((shown.x() + shown.y() - corner) / step) * step;
    for (double sum = first; sum < shown.right() + shown.bottom(); sum += step) {
      double top = Math.max(shown.y(), sum - shown.right());
      double bottom = Math.min(shown.bottom(), sum - shown.x());
      lines.move(sum - top, top).line(sum - bottom, bottom);
    }
    pen.save();
    pen.clip(path);
    pen.stroke(lines.build(), Stroke.solid(scene.px(1.2), colour));
    pen.restore();
  }

  private static Box clip(Box box, Box view) {
    double left = Math.max(box.x(), view.x());
    double top = Math.max(box.y(), view.y());
    double right = Math.min(box.right(), view.right());
    double bottom = Math.min(box.bottom(), view.bottom());
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
