package id.gladi.draw.map;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.SquareGrid;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** The squares of the map with their names; off unless asked for. */
final class GridPainter implements Painter {
  private static final double NAMED_FROM = 44;
  private static final double TYPE = 11;

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
    if (grid.step() * scene.zoom() >= scene.px(NAMED_FROM)) {
      names(pen, scene, grid);
    }
  }

  private static void names(Pen pen, Scene scene, SquareGrid grid) {
    TextStyle style =
        TextStyle.of(scene.px(TYPE), TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.STREET_TEXT))
            .haloed(scene.px(3), scene.ink(Ink.HALO).alpha(0.8));
    for (int column = 0; column < grid.columns(); column++) {
      for (int row = 0; row < grid.rows(); row++) {
        name(pen, scene, grid, column, row, style);
      }
    }
  }

  /** In the square's corner, or at the edge of the picture when the corner lies outside it. */
  private static void name(
      Pen pen, Scene scene, SquareGrid grid, int column, int row, TextStyle style) {
    Xy corner = scene.xy(grid.corner(column, row));
    Box view = scene.camera().view();
    double x = Math.clamp(corner.x() + scene.px(5), scene.px(5), view.right() - scene.px(24));
    double y = Math.clamp(corner.y() + scene.px(14), scene.px(14), view.bottom() - scene.px(8));
    Xy ground = scene.camera().toWorld(x, y);
    String name = SquareGrid.name(column, row);
    if (grid.name(new Point(ground.x(), ground.y())).equals(name)) {
      pen.text(name, x, y, style);
    }
  }

  private static void line(
      Path.Builder lines, Scene scene, double x0, double y0, double x1, double y1) {
    Xy from = scene.camera().toScreen(x0, y0);
    Xy to = scene.camera().toScreen(x1, y1);
    lines.through(List.of(from, to));
  }
}
