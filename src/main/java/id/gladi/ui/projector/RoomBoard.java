package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Token;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.Carried;
import id.gladi.ui.board.Framing;
import id.gladi.ui.board.Journey;
import id.gladi.ui.board.Travel;
import id.gladi.ui.board.picture.BoardPicture;
import id.gladi.ui.board.picture.MarkPainter;
import id.gladi.ui.board.picture.Top;
import id.gladi.ui.fx.Fingers;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The board as the room sees it. Painted only after something that it shows has changed, as fine as
 * the screen however the page around it is scaled.
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
  private final ShowPainter showPainter = new ShowPainter();
  private final Carried carried = new Carried();
  private final BoardPicture picture = new BoardPicture(MarkPainter.NOTHING);
  private double k = 1;
  private boolean stale = true;
  private @Nullable Camera shown;
  private Camera on = new Camera(0, 0, 1, 0, 1, 1);
  private @Nullable Flight flight;
  private @Nullable Travel travel;
  private Map<String, Token> gliding = Map.of();

  RoomBoard(Feed feed, Texts texts, Theme theme, Motion motion) {
    this.feed = feed;
    this.texts = texts;
    this.theme = theme;
    this.motion = motion;
    this.plan = Ground.of(feed.plan().map(), feed.plan().rings());
    this.framing = new Framing(feed.plan().map(), feed.plan().rings());
    getStyleClass().add("room-board");
    setId("room-board");
    getChildren().add(picture);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    Watch.now(this::stale, theme.palette(), texts.language());
    feed.board().subscribe((before, now) -> onBoard(before, now));
    Watch.now(this::requestLayout, feed.view(), feed.showing());
  }

  /** Pixels of the screen per pixel of the page. */
  void fine(double scale) {
    if (k != scale) {
      k = scale;
      stale();
    }
  }

  /** Lets fingers draw on the board and move what it shows. */
  void touched(RoomHand hand) {
    Fingers.attach(this, new RoomTouch(hand, this::camera, RoomBoard::view));
  }

  /** Tokens go along their way, painted over a board that is painted without them. */
  private void onBoard(PublicBoard before, PublicBoard now) {
    if (travel != null) {
      travel.stop();
      travel = null;
    }
    gliding = Map.of();
    stale();
    if (motion.reduced().get()) {
      return;
    }
    var stood =
        RoomActors.of(before).tokens().stream()
            .collect(Collectors.toMap(Token::id, Function.identity()));
    var journey =
        Journey.between(
            id -> Optional.ofNullable(stood.get(id)), RoomActors.of(now).tokens(), _ -> false);
    if (journey.worth()) {
      travel = new Travel(journey, this::glide);
      travel.play();
    }
  }

  private void glide(Map<String, Token> now) {
    if (now.keySet().equals(gliding.keySet())) {
      gliding = now;
      light();
    } else {
      gliding = now;
      stale();
    }
  }

  private void stale() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    picture.resize(getWidth(), getHeight());
    var to = camera();
    var from = shown;
    shown = to;
    if (from == null || !from.equals(to)) {
      look(from, to);
    }
    if (stale) {
      picture.paint(scene(), k);
      if (flight != null) {
        picture.move(on);
      }
      stale = false;
    }
    light();
  }

  /** Flies when the view has jumped, its size is the same and movement is wanted. */
  private void look(@Nullable Camera from, Camera to) {
    if (flight != null) {
      flight.stop();
      flight = null;
    }
    if (from == null || from.width() != to.width() || from.height() != to.height()) {
      stale = true;
    } else if (motion.reduced().get() || !Flight.worth(from, to)) {
      picture.move(to);
    } else {
      on = from;
      flight = new Flight(from, to, this::fly);
      flight.setOnFinished(_ -> land());
      flight.play();
    }
  }

  private void fly(Camera now) {
    on = now;
    picture.move(now);
    light();
  }

  private void land() {
    flight = null;
    stale();
  }

  private void light() {
    var showing = feed.showing().getValue();
    picture.hold(
        showing.equals(Showing.NOTHING) && gliding.isEmpty()
            ? Top.NOTHING
            : (pen, seen) -> {
              carried.paint(pen, scene(List.copyOf(gliding.values()), seen.camera()));
              showPainter.paint(pen, seen.camera(), showing, LIGHT);
            });
  }

  /** What is drawn, as data; without tokens on their way, which are painted over it. */
  Scene scene() {
    var all = RoomActors.of(feed.board().getValue());
    var standing =
        gliding.isEmpty()
            ? all
            : new Actors(
                all.tokens().stream().filter(t -> !gliding.containsKey(t.id())).toList(),
                all.overlays(),
                all.acts(),
                all.conditions(),
                all.levels());
    return new Scene(plan, standing, Focus.NONE, camera(), look());
  }

  private Scene scene(List<Token> tokens, Camera camera) {
    var levels = RoomActors.of(feed.board().getValue()).levels();
    var actors = new Actors(tokens, List.of(), List.of()).at(levels);
    return new Scene(plan, actors, Focus.NONE, camera, look());
  }

  private Look look() {
    return Look.room(theme.palette().get(), new BoardWords(texts));
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

  /** The view that {@link #showing} turns into this camera again. */
  private static View view(Camera camera) {
    double width = Math.min(camera.width(), camera.height() * VIEW_SHAPE) / camera.scale();
    return new View(new Point(camera.x(), camera.y()), width);
  }
}
