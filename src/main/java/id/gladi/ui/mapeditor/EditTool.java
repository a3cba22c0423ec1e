package id.gladi.ui.mapeditor;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.core.terrain.edit.Courtyards;
import id.gladi.core.terrain.edit.Vertices;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.ground.GroundTool;
import id.gladi.ui.ground.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The hand on the ground: sets corners while something is drawn; else chooses features, drags their
 * corners, and pulls new corners out of the middles of their sides.
 */
final class EditTool implements GroundTool {
  private static final double CORNER = 9;
  private static final double MIDDLE = 6;
  private static final double STEP = 0.5;

  private final MapEditorModel model;
  private int held = -1;
  private int corner = -1;
  private @Nullable Geometry pulled;
  private @Nullable Point pointer;

  EditTool(MapEditorModel model) {
    this.model = model;
    model.selected().subscribe(() -> corner = -1);
  }

  @Override
  public boolean takes(Hit hit) {
    held = -1;
    pulled = null;
    if (model.pencil().get().isPresent()) {
      return false;
    }
    model.feature().ifPresent(feature -> grasp(feature.geometry(), hit));
    return held >= 0;
  }

  private void grasp(Geometry shape, Hit hit) {
    held = near(Vertices.of(shape), hit);
    if (held >= 0) {
      corner = held;
      pulled = shape;
      return;
    }
    var sides = Vertices.sides(shape);
    int side = near(sides.stream().map(Vertices.Side::middle).toList(), hit);
    if (side >= 0) {
      int after = sides.get(side).corner();
      held = after + 1;
      corner = held;
      pulled = Vertices.added(shape, after, hit.at());
    }
  }

  private static int near(List<Point> points, Hit hit) {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).distance(hit.at()) <= hit.reach()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void onDragged(Hit hit) {
    var shape = pulled;
    if (shape != null && held >= 0) {
      pulled = Vertices.moved(shape, held, hit.at());
    }
  }

  @Override
  public void onReleased(Hit hit) {
    var shape = pulled;
    var before = model.feature().map(Feature::geometry);
    if (shape != null && before.isPresent() && !before.get().equals(shape)) {
      model.onShape(shape);
    }
    pulled = null;
  }

  @Override
  public void onCancelled() {
    held = -1;
    corner = -1;
    pulled = null;
  }

  @Override
  public void onClicked(Hit hit) {
    if (model.pencil().get().isPresent()) {
      if (hit.clicks() < 2) {
        model.onCorner(hit.at());
      } else {
        model.onDrawn();
      }
    } else if (held < 0) {
      model.selected().set(at(hit).map(Feature::id).orElse(""));
    }
  }

  /** The feature on top: small things before the ground they lie on. */
  private Optional<Feature> at(Hit hit) {
    var lines =
        model.map().features().reversed().stream()
            .filter(f -> !(f.geometry() instanceof Geometry.Area) && close(f.geometry(), hit))
            .findFirst();
    return lines.or(() -> Courtyards.under(model.map(), hit.at()));
  }

  private static boolean close(Geometry shape, Hit hit) {
    var points = shape.points();
    if (points.size() == 1) {
      return points.getFirst().distance(hit.at()) <= hit.reach();
    }
    for (int i = 1; i < points.size(); i++) {
      var side = List.of(points.get(i - 1), points.get(i));
      if (Polygons.distance(side, hit.at()) <= hit.reach()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void onMoved(Hit hit) {
    pointer = hit.at();
  }

  @Override
  public boolean onKey(KeyEvent key) {
    if (model.pencil().get().isPresent()) {
      return onDrawingKey(key.getCode());
    }
    var feature = model.feature();
    if (feature.isEmpty() || key.isControlDown()) {
      return false;
    }
    var shape = feature.get().geometry();
    return switch (key.getCode()) {
      case LEFT -> nudged(shape, -STEP, 0);
      case RIGHT -> nudged(shape, STEP, 0);
      case UP -> nudged(shape, 0, STEP);
      case DOWN -> nudged(shape, 0, -STEP);
      case N -> {
        corner = (corner + 1) % Vertices.of(shape).size();
        yield true;
      }
      case DELETE, BACK_SPACE -> {
        if (corner(shape)) {
          model.onRemoveCorner(corner);
          corner = -1;
        } else {
          model.onRemove();
        }
        yield true;
      }
      case ESCAPE -> {
        model.selected().set("");
        yield true;
      }
      default -> false;
    };
  }

  @Override
  public boolean aims() {
    return model.pencil().get().isPresent() || model.feature().isEmpty();
  }

  private boolean onDrawingKey(KeyCode key) {
    switch (key) {
      case ENTER -> model.onDrawn();
      case BACK_SPACE, DELETE -> model.onTakeBack();
      case ESCAPE -> model.pencil().set(Optional.empty());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean nudged(Geometry shape, double east, double north) {
    model.onShape(
        corner(shape)
            ? Vertices.moved(shape, corner, Vertices.of(shape).get(corner).plus(east, north))
            : Vertices.shifted(shape, east, north));
    return true;
  }

  private boolean corner(Geometry shape) {
    return corner >= 0 && corner < Vertices.of(shape).size();
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    var drawn = model.corners().get();
    if (!drawn.isEmpty()) {
      var line = new ArrayList<>(Project.points(scene, drawn));
      var to = pointer;
      if (to != null) {
        line.add(scene.xy(to));
      }
      pen.stroke(Path.polyline(line), Stroke.solid(2, scene.ink(Ink.FOCUS)).dashed(6, 4));
      drawn.forEach(p -> handle(pen, scene, scene.xy(p), CORNER, false));
    }
    model.feature().ifPresent(feature -> chosen(pen, scene, feature));
  }

  private void chosen(Pen pen, Scene scene, Feature feature) {
    var shape = pulled == null ? feature.geometry() : pulled;
    pen.stroke(Project.path(scene, shape), Stroke.solid(2.5, scene.ink(Ink.FOCUS)));
    Vertices.sides(shape).forEach(s -> handle(pen, scene, scene.xy(s.middle()), MIDDLE, false));
    var corners = Vertices.of(shape);
    for (int i = 0; i < corners.size(); i++) {
      handle(pen, scene, scene.xy(corners.get(i)), CORNER, i == corner);
    }
  }

  private static void handle(Pen pen, Scene scene, Xy at, double size, boolean strong) {
    var box = Path.box(Box.around(at, size, size));
    pen.fill(box, scene.ink(strong ? Ink.FOCUS : Ink.SURFACE));
    pen.stroke(box, Stroke.solid(2, scene.ink(Ink.FOCUS)));
  }
}
