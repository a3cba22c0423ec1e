package id.gladi.draw.map;

import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** A metric grid over the extent of the map; off unless asked for. */
final class GridPainter implements Painter {
  private static final double WANTED = 90;

  @Override
  public void paint(Pen pen, Scene scene) {
    if (!scene.look().shows(Look.Part.GRID)) {
      return;
    }
    double step = Nice.above(scene.px(WANTED) / scene.zoom());
    var extent = scene.ground().map().extent();
    Path.Builder lines = Path.builder();
    for (double x = Math.ceil(extent.minX() / step) * step; x <= extent.maxX(); x += step) {
      line(lines, scene, x, extent.minY(), x, extent.maxY());
    }
    for (double y = Math.ceil(extent.minY() / step) * step; y <= extent.maxY(); y += step) {
      line(lines, scene, extent.minX(), y, extent.maxX(), y);
    }
    pen.stroke(lines.build(), Stroke.solid(scene.px(0.8), scene.ink(Ink.LEADER).alpha(0.22)));
  }

  private static void line(
      Path.Builder lines, Scene scene, double x0, double y0, double x1, double y1) {
    Xy from = scene.camera().toScreen(x0, y0);
    Xy to = scene.camera().toScreen(x1, y1);
    lines.through(List.of(from, to));
  }
}
