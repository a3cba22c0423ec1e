package id.gladi.ui.board;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.fx.Cross;
import id.gladi.ui.fx.Theme;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/** Paints what the hand is doing: ways, distances, the rubber band, a unit coming in. */
final class HandPainter {
  private final BoardModel model;
  private final Theme theme;
  private final ReadOnlyLongWrapper stale = new ReadOnlyLongWrapper();
  private final Cross cross = new Cross();
  private @Nullable Box band;
  private String incoming = "";
  private Xy incomingAt = new Xy(0, 0);

  HandPainter(BoardModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    model.aids().subscribe(this::touch);
    model.ghosts().subscribe(this::touch);
  }

  /** Changes whenever the hand has to be painted anew. */
  ReadOnlyLongProperty stale() {
    return stale.getReadOnlyProperty();
  }

  /** The cross of the keys, painted above everything else. */
  Cross cross() {
    return cross;
  }

  /** Something that is painted here changed. */
  void touch() {
    stale.set(stale.get() + 1);
  }

  void band(@Nullable Box next) {
    band = next;
    touch();
  }

  void incoming(String name, Xy at) {
    incoming = name;
    incomingAt = at;
    touch();
  }

  void paint(Pen pen, Scene scene, Handles handles) {
    if (band != null) {
      var edge = Path.box(band);
      pen.fill(edge, scene.ink(Ink.FOCUS).alpha(0.14));
      pen.stroke(edge, Stroke.solid(1, scene.ink(Ink.FOCUS)));
    }
    model.ghosts().get().forEach(ghosts -> ghosts.paint(pen, scene));
    model.aids().get().forEach(aid -> aid.paint(pen, scene));
    drags(pen, scene);
    sketch(pen, scene);
    handles.facing().ifPresent(facing -> knob(pen, scene, facing));
    corners(pen, scene, handles);
    if (!incoming.isEmpty()) {
      pen.stroke(
          Path.circle(incomingAt.x(), incomingAt.y(), 14), Stroke.solid(2, scene.ink(Ink.FOCUS)));
      tag(pen, scene, incoming, incomingAt.plus(18, 4));
    }
    cross.paint(pen, scene);
  }

  private void knob(Pen pen, Scene scene, Handles.Facing facing) {
    var centre = scene.xy(facing.centre());
    pen.stroke(
        Path.line(centre, facing.knob()), Stroke.solid(1.5, scene.ink(Ink.FOCUS)).dashed(3, 3));
    dot(pen, scene, facing.knob(), 6);
  }

  private void corners(Pen pen, Scene scene, Handles handles) {
    var corners = handles.corners();
    if (corners.isEmpty()) {
      return;
    }
    for (var middle : handles.middles()) {
      pen.fill(Path.circle(middle.x(), middle.y(), 3.5), scene.ink(Ink.FOCUS).alpha(0.6));
    }
    for (int i = 0; i < corners.size(); i++) {
      dot(pen, scene, corners.get(i), i == model.outliner().active() ? 8 : 6);
    }
  }

  private void drags(Pen pen, Scene scene) {
    var ghosts = model.hand().dragged().get();
    ghosts.forEach((id, to) ->
        model
            .board()
            .field()
            .token(id)
            .ifPresent(token -> {
              var from = scene.xy(token.at());
              way(pen, scene, walked(id, token.at(), to).stream().map(scene::xy).toList());
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
                        pen,
                        scene,
                        walk(walked(ghost.getKey(), token.at(), ghost.getValue()))
                            .in(model.texts()),
                        scene.xy(ghost.getValue()).plus(18, -16))));
  }

  private Walk walk(List<Point> way) {
    return Walk.along(way, model.assumptions().figures().getValue());
  }

  private List<Point> walked(String token, Point from, Point to) {
    return model.hand().ways().get().getOrDefault(token, List.of(from, to));
  }

  private void sketch(Pen pen, Scene scene) {
    var sketch = model.hand().sketch().get();
    var all = sketch.all();
    if (all.isEmpty() || model.hand().tool().get() instanceof Tool.Band) {
      return;
    }
    var points = all.stream().map(scene::xy).toList();
    boolean area = encloses();
    if (area && all.size() > 2) {
      pen.fill(Path.polygon(points), scene.ink(Ink.FOCUS).alpha(0.12));
      way(pen, scene, List.of(points.getLast(), points.getFirst()));
    }
    way(pen, scene, points);
    for (var corner : sketch.points()) {
      dot(pen, scene, scene.xy(corner), 4);
    }
    if (area && all.size() > 2) {
      tag(pen, scene, Plot.of(all).in(model.texts()), points.getLast().plus(14, -12));
    } else if (all.size() > 1) {
      tag(pen, scene, walk(all).in(model.texts()), points.getLast().plus(14, -12));
    }
  }

  private boolean encloses() {
    var tool = model.hand().tool().get();
    return tool instanceof Tool.MeasureArea || (tool instanceof Tool.Draw(var kind) && kind.zone());
  }

  private void dot(Pen pen, Scene scene, Xy at, double radius) {
    pen.fill(Path.circle(at.x(), at.y(), radius), scene.ink(Ink.HALO));
    pen.stroke(Path.circle(at.x(), at.y(), radius), Stroke.solid(2, scene.ink(Ink.FOCUS)));
  }

  private void way(Pen pen, Scene scene, List<Xy> points) {
    pen.stroke(Path.polyline(points), Stroke.round(5, scene.ink(Ink.HALO).alpha(0.8)));
    pen.stroke(Path.polyline(points), Stroke.solid(2, scene.ink(Ink.FOCUS)).dashed(6, 4));
  }

  /** Words on a small plate that stays inside the picture. */
  private void tag(Pen pen, Scene scene, String words, Xy at) {
    var palette = theme.palette().get();
    var style = TextStyle.of(12, TextStyle.Weight.SEMI_BOLD, palette.of(Ink.SURFACE));
    double width = pen.textWidth(words, style) + 16;
    double x = Math.clamp(at.x(), 4, Math.max(4, scene.camera().width() - width - 4));
    double y = Math.clamp(at.y() - 16, 4, Math.max(4, scene.camera().height() - 28));
    pen.fill(Path.rounded(new Box(x, y, width, 24), 4), scene.ink(Ink.TEXT));
    pen.text(words, x + 8, y + 16, style);
  }
}
