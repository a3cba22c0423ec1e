package id.gladi.ui.library;

import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.Xy;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Look.Part;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.FxPen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures of the ground around the protected site. They are painted after the list is shown,
 * one at a time, and anew when the mode changes. Use on the FX thread only.
 */
final class Thumbnails {
  static final double WIDTH = 170;
  static final double HEIGHT = 112;

  /** Painted larger than shown, so that they are sharp on a dense screen. */
  private static final double DENSITY = 2;

  private final Executor later;
  private final ObservableValue<Palette> palette;
  private final Map<Ground, ObjectProperty<@Nullable Image>> pictures = new HashMap<>();
  private final Deque<Ground> waiting = new ArrayDeque<>();
  private final GroundPainter painter = new GroundPainter();

  /**
   * Pictures in the mode of the moment.
   *
   * @param later runs tasks on the FX thread after what is under way
   */
  Thumbnails(ObservableValue<Palette> palette, Executor later) {
    this.palette = palette;
    this.later = later;
    palette.subscribe(() -> pictures.keySet().forEach(this::order));
  }

  /** The picture of a plan's ground; null until it is painted. */
  ObservableValue<@Nullable Image> of(Plan plan) {
    return pictures.computeIfAbsent(
        new Ground(plan.map(), plan.exercise().deployment().rings()), this::begin);
  }

  private ObjectProperty<@Nullable Image> begin(Ground ground) {
    order(ground);
    return new SimpleObjectProperty<>();
  }

  private void order(Ground ground) {
    waiting.add(ground);
    later.execute(this::paintNext);
  }

  private void paintNext() {
    var ground = waiting.poll();
    var picture = ground == null ? null : pictures.get(ground);
    if (ground != null && picture != null) {
      picture.set(paint(ground));
    }
  }

  private Image paint(Ground ground) {
    var canvas = new Canvas(WIDTH * DENSITY, HEIGHT * DENSITY);
    var look = Look.of(palette.getValue(), 1, Wordless.WORDS).hiding(EnumSet.allOf(Part.class));
    var scene = new Scene(ground, Actors.NONE, Focus.NONE, camera(ground), look);
    painter.paint(new FxPen(canvas.getGraphicsContext2D()), scene);
    return canvas.snapshot(null, null);
  }

  /** The site in the middle third with the streets around it, or the whole map without one. */
  private static Camera camera(Ground ground) {
    var view = view(ground.map());
    return Camera.fitted(
        view.x(),
        view.y(),
        view.x() + view.width(),
        view.y() + view.height(),
        ground.map().rotation(),
        WIDTH * DENSITY,
        HEIGHT * DENSITY,
        0);
  }

  private static Box view(AreaMap map) {
    var extent = map.extent();
    return map.protectedPlace()
        .map(site ->
            Box.of(site.geometry().points().stream().map(p -> new Xy(p.x(), p.y())).toList()))
        .map(box -> box.grown(Math.max(box.width(), box.height()) * 0.45))
        .orElse(new Box(extent.minX(), extent.minY(), extent.width(), extent.height()));
  }
}
