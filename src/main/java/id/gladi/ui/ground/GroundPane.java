package id.gladi.ui.ground;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.FarGround;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.FxPen;
import id.gladi.ui.fx.Cross;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A map with a tool over it. The ground is painted after the map, the view or the colours changed;
 * the tool's own layer after {@link #repaint()}. Use on the FX thread only.
 */
public final class GroundPane extends Region {
  private static final double MARGIN = 24;

  private final Theme theme;
  private final Texts texts;
  private final Canvas ground = new Canvas();
  private final Canvas above = new Canvas();
  private final FxPen groundPen = new FxPen(ground.getGraphicsContext2D());
  private final FxPen abovePen = new FxPen(above.getGraphicsContext2D());
  private final GroundPainter groundPainter = new GroundPainter();
  private final FarGround far = new FarGround();
  private final BoardPainter names = new BoardPainter();
  private final ObjectProperty<@Nullable AreaMap> map = new SimpleObjectProperty<>();
  private final ObjectProperty<Camera> camera =
      new SimpleObjectProperty<>(new Camera(0, 0, 1, 0, 800, 600));
  private final ObjectProperty<@Nullable GroundTool> tool = new SimpleObjectProperty<>();
  private final BooleanProperty furnished = new SimpleBooleanProperty(true);
  private final Cross cross = new Cross();
  private @Nullable Extent toFit;
  private boolean groundStale = true;

  public GroundPane(Theme theme, Texts texts) {
    this.theme = theme;
    this.texts = texts;
    getStyleClass().add("board");
    setId("ground");
    setFocusTraversable(true);
    getChildren().addAll(ground, above);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    Watch.now(this::staleGround, map, camera, theme.palette(), texts.language(), furnished);
    Watch.now(this::repaint, tool);
    new GroundHand(this, cross).attach();
  }

  /** What is shown; nothing until it is set. */
  public ObjectProperty<@Nullable AreaMap> map() {
    return map;
  }

  /** Where the window looks. */
  public ObjectProperty<Camera> camera() {
    return camera;
  }

  /** What the hand does; nothing until it is set. */
  public ObjectProperty<@Nullable GroundTool> tool() {
    return tool;
  }

  /** Whether scale bar and north arrow are shown; not for a picture whose scale is not known. */
  public BooleanProperty furnished() {
    return furnished;
  }

  /** Paints the tool's layer anew. */
  public void repaint() {
    requestLayout();
  }

  /** Shows all of an extent, also when the pane has no size yet. */
  public void fit(Extent extent) {
    toFit = extent;
    requestLayout();
  }

  /** Where a place is shown, in the pane's own coordinates. */
  public Point2D shownAt(Point place) {
    var at = camera.get().toScreen(place.x(), place.y());
    return new Point2D(at.x(), at.y());
  }

  private void staleGround() {
    groundStale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width < 1 || height < 1) {
      return;
    }
    if (ground.getWidth() != width || ground.getHeight() != height) {
      for (var canvas : List.of(ground, above)) {
        canvas.setWidth(width);
        canvas.setHeight(height);
      }
      camera.set(camera.get().resized(width, height));
      groundStale = true;
    }
    var extent = toFit;
    if (extent != null) {
      toFit = null;
      camera.set(fitted(extent, width, height));
    }
    paint();
  }

  /** Also far out, where a province fills the window. */
  private static Camera fitted(Extent e, double width, double height) {
    double scale =
        Math.min(
            Math.max(1, width - 2 * MARGIN) / e.width(),
            Math.max(1, height - 2 * MARGIN) / e.height());
    var centre = e.centre();
    return new Camera(centre.x(), centre.y(), Math.min(scale, Camera.MAX_SCALE), 0, width, height);
  }

  private void paint() {
    var shown = map.get();
    var on = above.getGraphicsContext2D();
    on.clearRect(0, 0, above.getWidth(), above.getHeight());
    if (shown == null) {
      ground.getGraphicsContext2D().clearRect(0, 0, ground.getWidth(), ground.getHeight());
      return;
    }
    var scene =
        new Scene(new Ground(shown, List.of()), Actors.NONE, Focus.NONE, camera.get(), look());
    if (groundStale) {
      ground.getGraphicsContext2D().clearRect(0, 0, ground.getWidth(), ground.getHeight());
      groundPainter.paint(groundPen, scene);
      far.paint(groundPen, scene);
      names.paint(groundPen, scene);
      groundStale = false;
    }
    var held = tool.get();
    if (held != null) {
      held.paint(abovePen, scene);
      names.over(abovePen, scene);
    }
    cross.paint(abovePen, scene);
  }

  private Look look() {
    var look = Look.of(theme.palette().get(), 1, new BoardWords(texts));
    if (furnished.get()) {
      return look;
    }
    var hidden = EnumSet.of(Look.Part.FURNITURE);
    hidden.addAll(look.hidden());
    return look.hiding(hidden);
  }
}
