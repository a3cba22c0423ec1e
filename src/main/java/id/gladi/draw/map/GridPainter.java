package id.gladi.draw.map;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.SquareGrid;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** The lines of the map's squares; off unless asked for. */
final class GridPainter implements Painter {
  @Override
  public void paint(Pen pen, Scene scene) {
    if (!scene.look().shows(Look.Part.GRID)) {
      return;
    }
    Extent extent = scene.ground().map().extent();
    SquareGrid grid = SquareGrid.of(extent);
    Path.Builder lines = Path.builder();
    for (int column = 1; column < grid.columns(); column++) {
      double x = grid.corner(column, 0).x();
      line(lines, scene, x, extent.minY(), x, extent.maxY());
    }
    for (int row = 1; row < grid.rows(); row++) {
      double y = grid.corner(0, row).y();
      line(lines, scene, extent.minX(), y, extent.maxX(), y);
    }
    pen.stroke(lines.build(), Stroke.solid(scene.px(1), scene.ink(Ink.LEADER).alpha(0.3)));
  }

  private static void line(
      Path.Builder lines, Scene scene, double x0, double y0, double x1, double y1) {
    Xy from = scene.camera().toScreen(x0, y0);
    Xy to = scene.camera().toScreen(x1, y1);
    lines.through(List.of(from, to));
  }
}
