package id.gladi.ui.newmap;

import id.gladi.core.terrain.Coverage;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.ground.GroundTool;
import id.gladi.ui.ground.Hit;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;

/**
 * Chooses the rectangle: drag it, its sides and corners, or draw another with Shift; arrows move
 * it, Shift and arrows make it larger or smaller.
 */
final class FrameTool implements GroundTool {
  private static final double STEP = 0.05;
  private static final double HANDLE = 9;
  private static final double LEAST_DOT = 2;

  private final ObjectProperty<Frame> frame;
  private final Coverage coverage;
  private final LocalGrid grid;
  private final double densest;
  private Frame.Grip grip = Frame.Grip.WHOLE;
  private boolean drawing;
  private Frame before;
  private Point from = new Point(0, 0);

  /**
   * A tool over a preview.
   *
   * @param grid of the preview
   */
  FrameTool(ObjectProperty<Frame> frame, Coverage coverage, LocalGrid grid) {
    this.frame = frame;
    this.coverage = coverage;
    this.grid = grid;
    this.before = frame.get();
    this.densest = coverage.cells().stream().mapToInt(Coverage.Cell::places).max().orElse(1);
  }

  @Override
  public boolean takes(Hit hit) {
    before = frame.get();
    from = hit.at();
    drawing = hit.shift();
    var under = before.under(hit.at(), hit.reach());
    under.ifPresent(found -> grip = found);
    return drawing || under.isPresent();
  }

  @Override
  public void onDragged(Hit hit) {
    frame.set(
        drawing
            ? Frame.between(from, hit.at())
            : before.pulled(grip, hit.at().x() - from.x(), hit.at().y() - from.y()));
  }

  @Override
  public void onCancelled() {
    frame.set(before);
  }

  @Override
  public boolean onKey(KeyEvent key) {
    var extent = frame.get().extent();
    double dx = extent.width() * STEP;
    double dy = extent.height() * STEP;
    return switch (key.getCode()) {
      case LEFT -> arrow(key, -dx, 0);
      case RIGHT -> arrow(key, dx, 0);
      case UP -> arrow(key, 0, dy);
      case DOWN -> arrow(key, 0, -dy);
      default -> false;
    };
  }

  private boolean arrow(KeyEvent key, double dx, double dy) {
    if (key.isControlDown()) {
      return false;
    }
    frame.set(
        key.isShiftDown()
            ? frame.get().grown(2 * dx, 2 * dy)
            : frame.get().pulled(Frame.Grip.WHOLE, dx, dy));
    return true;
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    dots(pen, scene);
    var e = frame.get().extent();
    var a = scene.xy(new Point(e.minX(), e.maxY()));
    var b = scene.xy(new Point(e.maxX(), e.minY()));
    var box = Box.of(List.of(a, b));
    var view = scene.camera().view().grown(2);
    var shade = scene.ink(Ink.LABEL).alpha(0.28);
    shade(pen, shade, view.x(), view.y(), view.right(), box.y());
    shade(pen, shade, view.x(), box.bottom(), view.right(), view.bottom());
    shade(pen, shade, view.x(), box.y(), box.x(), box.bottom());
    shade(pen, shade, box.right(), box.y(), view.right(), box.bottom());
    pen.stroke(Path.box(box), Stroke.solid(2, scene.ink(Ink.FOCUS)));
    for (var each : Frame.Grip.values()) {
      if (each != Frame.Grip.WHOLE) {
        handle(pen, scene, scene.xy(frame.get().at(each)));
      }
    }
  }

  private static void shade(
      Pen pen, id.gladi.draw.Rgba ink, double x0, double y0, double x1, double y1) {
    if (x1 > x0 && y1 > y0) {
      pen.fill(Path.box(new Box(x0, y0, x1 - x0, y1 - y0)), ink);
    }
  }

  private static void handle(Pen pen, Scene scene, Xy at) {
    var box = Path.box(Box.around(at, HANDLE, HANDLE));
    pen.fill(box, scene.ink(Ink.SURFACE));
    pen.stroke(box, Stroke.solid(2, scene.ink(Ink.FOCUS)));
  }

  /** Where a large file has something: the denser, the darker. */
  private void dots(Pen pen, Scene scene) {
    for (var cell : coverage.cells()) {
      var at = scene.xy(grid.toLocal(place(cell.south(), cell.west())));
      var far =
          scene.xy(
              grid.toLocal(place(cell.south() + coverage.step(), cell.west() + coverage.step())));
      double width = Math.max(LEAST_DOT, far.x() - at.x());
      double height = Math.max(LEAST_DOT, at.y() - far.y());
      var box = new Box(at.x(), at.y() - height, width, height);
      if (box.overlaps(scene.camera().view())) {
        double share = Math.log1p(cell.places()) / Math.log1p(densest);
        pen.fill(Path.box(box), scene.ink(Ink.RING).alpha(0.15 + 0.85 * share));
      }
    }
  }

  private static GeoPoint place(double latitude, double longitude) {
    return new GeoPoint(Math.clamp(latitude, -90, 90), Math.clamp(longitude, -180, 180));
  }
}
