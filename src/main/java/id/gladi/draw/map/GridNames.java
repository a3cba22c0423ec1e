package id.gladi.draw.map;

import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.SquareGrid;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;

/** The names of the map's squares, which keep to the edge of the picture; off unless asked for. */
public final class GridNames implements Painter {
  private static final double NAMED_FROM = 44;
  private static final double TYPE = 11;

  @Override
  public void paint(Pen pen, Scene scene) {
    SquareGrid grid = SquareGrid.of(scene.ground().map().extent());
    if (scene.look().shows(Look.Part.GRID) && grid.step() * scene.zoom() >= scene.px(NAMED_FROM)) {
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
}
