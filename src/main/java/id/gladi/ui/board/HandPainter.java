package id.gladi.ui.board;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.fx.Theme;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;

/** Paints what the hand is doing: ways, distances, the rubber band, a unit coming in. */
final class HandPainter {
  private final BoardModel model;
  private final Canvas canvas;
  private final FxPen pen;
  private final Theme theme;
  private final ReadOnlyLongWrapper stale = new ReadOnlyLongWrapper();
  private @Nullable Box band;
  private String incoming = "";
  private Xy incomingAt = new Xy(0, 0);

  HandPainter(BoardModel model, Canvas canvas, Theme theme) {
    this.model = model;
    this.canvas = canvas;
    this.theme = theme;
    this.pen = new FxPen(canvas.getGraphicsContext2D());
  }

  /** Changes whenever the canvas has to be painted anew. */
  ReadOnlyLongProperty stale() {
    return stale.getReadOnlyProperty();
  }

  void band(@Nullable Box next) {
    band = next;
    stale.set(stale.get() + 1);
  }

  void incoming(String name, Xy at) {
    incoming = name;
    incomingAt = at;
    stale.set(stale.get() + 1);
  }

  void paint(Scene scene, Handles handles) {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (band != null) {
      var edge = Path.box(band);
      pen.fill(edge, scene.ink(Ink.FOCUS).alpha(0.14));
      pen.stroke(edge, Stroke.solid(1, scene.ink(Ink.FOCUS)));
    }
    drags(scene);
    sketch(scene);
    handles.facing().ifPresent(facing -> knob(scene, facing));
    corners(scene, handles);
    if (!incoming.isEmpty()) {
      pen.stroke(
          Path.circle(incomingAt.x(), incomingAt.y(), 14), Stroke.solid(2, scene.ink(Ink.FOCUS)));
      tag(scene, incoming, incomingAt.plus(18, 4));
    }
  }

  private void knob(Scene scene, Handles.Facing facing) {
    var centre = scene.xy(facing.centre());
    pen.stroke(
        Path.line(centre, facing.knob()), Stroke.solid(1.5, scene.ink(Ink.FOCUS)).dashed(3, 3));
    dot(scene, facing.knob(), 6);
  }

  private void corners(Scene scene, Handles handles) {
    var corners = handles.corners();
    if (corners.isEmpty()) {
      return;
    }
    for (var middle : handles.middles()) {
      pen.fill(Path.circle(middle.x(), middle.y(), 3.5), scene.ink(Ink.FOCUS).alpha(0.6));
    }
    for (int i = 0; i < corners.size(); i++) {
      dot(scene, corners.get(i), i == model.outliner().active() ? 8 : 6);
    }
  }

  private void drags(Scene scene) {
    var ghosts = model.hand().dragged().get();
    ghosts.forEach((id, to) ->
        model
            .board()
            .field()
            .token(id)
            .ifPresent(token -> {
              var from = scene.xy(token.at());
              way(scene, walked(id, token.at(), to).stream().map(scene::xy).toList());
              pen.stroke(Path.circle(from.x(), from.y(), 5), Stroke.solid(2, scene.ink(Ink.FOCUS)));
            }));
    ghosts.entrySet().stream()
        .findFirst()
        .ifPresent(ghost ->
            model
                .board()
                .field()
                .token(ghost.getKey())
                .ifPresent(token ->
                    tag(
                        scene,
                        Walk.along(walked(ghost.getKey(), token.at(), ghost.getValue()))
                            .in(model.texts()),
                        scene.xy(ghost.getValue()).plus(18, -16))));
  }

  private List<Point> walked(String token, Point from, Point to) {
    return model.hand().ways().get().getOrDefault(token, List.of(from, to));
  }

  private void sketch(Scene scene) {
    var sketch = model.hand().sketch().get();
    var all = sketch.all();
    if (all.isEmpty()) {
      return;
    }
    var points = all.stream().map(scene::xy).toList();
    way(scene, points);
    for (var corner : sketch.points()) {
      dot(scene, scene.xy(corner), 4);
    }
    if (all.size() > 1) {
      tag(scene, Walk.along(all).in(model.texts()), points.getLast().plus(14, -12));
    }
  }

  private void dot(Scene scene, Xy at, double radius) {
    pen.fill(Path.circle(at.x(), at.y(), radius), scene.ink(Ink.HALO));
    pen.stroke(Path.circle(at.x(), at.y(), radius), Stroke.solid(2, scene.ink(Ink.FOCUS)));
  }

  private void way(Scene scene, List<Xy> points) {
    pen.stroke(Path.polyline(points), Stroke.round(5, scene.ink(Ink.HALO).alpha(0.8)));
    pen.stroke(Path.polyline(points), Stroke.solid(2, scene.ink(Ink.FOCUS)).dashed(6, 4));
  }

  /** Words on a small plate that stays inside the picture. */
  private void tag(Scene scene, String words, Xy at) {
    var palette = theme.palette().get();
    var style = TextStyle.of(12, TextStyle.Weight.SEMI_BOLD, palette.of(Ink.SURFACE));
    double width = pen.textWidth(words, style) + 16;
    double x = Math.clamp(at.x(), 4, Math.max(4, canvas.getWidth() - width - 4));
    double y = Math.clamp(at.y() - 16, 4, Math.max(4, canvas.getHeight() - 28));
    pen.fill(Path.rounded(new Box(x, y, width, 24), 4), scene.ink(Ink.TEXT));
    pen.text(words, x + 8, y + 16, style);
  }
}
