package id.gladi.ui.projector;

import id.gladi.core.play.View;
import id.gladi.draw.Camera;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.Framing;
import id.gladi.ui.board.FxPen;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The board as the room sees it. Painted only after something that it shows has changed, on
 * canvases as fine as the screen however the page around them is scaled.
 */
final class RoomBoard extends Region {
  private static final double VIEW_SHAPE = 1.44;
  private static final double LIGHT = 1.6;
  private final Feed feed;
  private final Texts texts;
  private final Theme theme;
  private final Motion motion;
  private final Ground plan;
  private final Framing framing;
  private final Canvas ground = new Canvas();
  private final Canvas actors = new Canvas();
  private final Canvas light = new Canvas();
  private final Group picture = new Group(ground, actors);
  private final ImageView before = new ImageView();
  private final FxPen groundPen = new FxPen(ground.getGraphicsContext2D());
  private final FxPen actorsPen = new FxPen(actors.getGraphicsContext2D());
  private final FxPen lightPen = new FxPen(light.getGraphicsContext2D());
  private final GroundPainter groundPainter = new GroundPainter();
  private final BoardPainter boardPainter = new BoardPainter();
  private final ShowPainter showPainter = new ShowPainter();
  private final Scale undo = new Scale();
  private double k = 1;
  private boolean groundStale = true;
  private boolean actorsStale = true;
  private boolean lightStale = true;
  private boolean lit;
  private @Nullable Camera painted;
  private @Nullable Flight flight;

  RoomBoard(Feed feed, Texts texts, Theme theme, Motion motion) {
    this.feed = feed;
    this.texts = texts;
    this.theme = theme;
    this.motion = motion;
    this.plan = Ground.of(feed.plan().map(), feed.plan().rings());
    this.framing = new Framing(feed.plan().map(), feed.plan().rings());
    getStyleClass().add("room-board");
    setId("room-board");
    ground.getTransforms().add(undo);
    actors.getTransforms().add(undo);
    light.getTransforms().add(undo);
    light.setVisible(false);
    before.setVisible(false);
    getChildren().addAll(picture, before, light);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    Watch.now(this::staleGround, feed.view(), theme.palette(), texts.language());
    Watch.now(this::staleActors, feed.board());
    Watch.now(this::staleLight, feed.showing());
  }

  /** Pixels of the screen per pixel of the page. */
  void fine(double scale) {
    if (k != scale) {
      k = scale;
      undo.setX(1 / k);
      undo.setY(1 / k);
      staleGround();
    }
  }

  private void staleLight() {
    lightStale = true;
    requestLayout();
  }

  private void staleGround() {
    groundStale = true;
    lightStale = true;
    staleActors();
  }

  private void staleActors() {
    actorsStale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.ceil(getWidth() * k);
    double height = Math.ceil(getHeight() * k);
    if (width < 1 || height < 1) {
      return;
    }
    if (ground.getWidth() != width || ground.getHeight() != height) {
      ground.setWidth(width);
      ground.setHeight(height);
      actors.setWidth(width);
      actors.setHeight(height);
      light.setWidth(width);
      light.setHeight(height);
      groundStale = true;
      actorsStale = true;
      lightStale = true;
    }
    var from = leaves();
    if (from.isPresent()) {
      before.setImage(pictured(width, height));
    }
    if (groundStale) {
      paint(ground, groundPen, groundPainter);
      groundStale = false;
    }
    if (actorsStale) {
      paint(actors, actorsPen, boardPainter);
      actorsStale = false;
    }
    painted = camera();
    from.ifPresent(this::fly);
    if (lightStale) {
      light();
      lightStale = false;
    }
  }

  /** The camera to fly from: the view has jumped, its size is the same, movement is wanted. */
  private Optional<Camera> leaves() {
    var from = painted;
    var to = camera();
    return from == null || motion.reduced().get() || !Flight.worth(from, to)
        ? Optional.empty()
        : Optional.of(from);
  }

  private WritableImage pictured(double width, double height) {
    if (flight != null) {
      flight.end();
    }
    var parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(k, k));
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
    parameters.setFill(Color.TRANSPARENT);
    return picture.snapshot(parameters, null);
  }

  private void fly(Camera from) {
    flight = new Flight(picture, before, from, camera());
    before.getTransforms().add(undo);
    flight.play();
  }

  private void light() {
    var showing = feed.showing().getValue();
    if (lit) {
      light.getGraphicsContext2D().clearRect(0, 0, light.getWidth(), light.getHeight());
    }
    lit = !showing.equals(Showing.NOTHING);
    light.setVisible(lit);
    if (lit) {
      lightPen.save();
      lightPen.scale(k);
      showPainter.paint(lightPen, camera(), showing, LIGHT);
      lightPen.restore();
    }
  }

  private void paint(Canvas canvas, FxPen pen, Painter painter) {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    pen.save();
    pen.scale(k);
    painter.paint(pen, scene());
    pen.restore();
  }

  /** What is drawn, as data. */
  Scene scene() {
    var look = Look.room(theme.palette().get(), new BoardWords(texts));
    return new Scene(plan, RoomActors.of(feed.board().getValue()), Focus.NONE, camera(), look);
  }

  private Camera camera() {
    return feed.view()
        .getValue()
        .map(this::showing)
        .orElseGet(() -> framing.area(getWidth(), getHeight()));
  }

  /** All of the view, whatever the shape of this screen. */
  private Camera showing(View view) {
    double scale = Math.min(getWidth() / view.width(), getHeight() / (view.width() / VIEW_SHAPE));
    return new Camera(
        view.centre().x(),
        view.centre().y(),
        Math.clamp(scale, Camera.MIN_SCALE, Camera.MAX_SCALE),
        feed.plan().map().rotation(),
        getWidth(),
        getHeight());
  }
}
