package id.gladi.ui.board;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.Mark;
import id.gladi.draw.board.Picker;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.picture.BoardPicture;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * The board on the screen, painted at most once per pulse and only after something it shows has
 * changed: everything when the play changed, nothing but a moved picture while the camera moves,
 * and what the hand holds over it.
 */
public final class BoardView extends Region {
  private static final double LARGE = 1100;
  private static final double LARGE_FACTOR = 1.15;

  private final BoardModel model;
  private final Theme theme;
  private final BoardPicture picture = new BoardPicture(HiddenMarks::paint);
  private final HandPainter handPainter;
  private final Carried carried = new Carried();
  private final Ground plan;
  private final Cast cast;
  private final Covers covers = new Covers(this, this::stale);
  private boolean stale = true;
  private boolean moved = true;
  private boolean touched = true;

  public BoardView(BoardModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    this.handPainter = new HandPainter(model, theme);
    this.cast = new Cast(model);
    var p = model.play().plan();
    this.plan = Ground.of(p.map(), p.exercise().deployment().rings());
    getStyleClass().add("board");
    setId("board");
    setFocusTraversable(true);
    getChildren().add(picture);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    follow();
    var corners = new Corners(this, model, handPainter);
    var gestures = new Gestures(this, model, handPainter, corners);
    BoardMouse.attach(this, model, gestures);
    BoardTouch.attach(this, model, gestures);
    new BoardKeys(model, new Aim(this, model, corners, handPainter)).attach(this);
  }

  private void follow() {
    var hand = model.hand();
    Watch.now(
        this::stale,
        theme.palette(),
        model.texts().language(),
        model.layers().hidden(),
        model.layers().pictures(),
        model.layers().drawing(),
        model.assumptions().figures(),
        model.play().moment(),
        hand.selected());
    Watch.now(this::moved, model.camera().camera());
    hand.dragged().subscribe((before, now) -> carry(before.keySet(), now.keySet()));
    hand.drafts().subscribe((before, now) -> carry(before.keySet(), now.keySet()));
    Watch.now(
        this::touched,
        hand.sketch(),
        hand.tool(),
        hand.ways(),
        model.outliner().changed(),
        handPainter.stale());
    sceneProperty()
        .flatMap(javafx.scene.Scene::windowProperty)
        .flatMap(Window::renderScaleXProperty)
        .subscribe(_ -> stale());
  }

  /**
   * The board is painted without the tokens that the hand takes up, and with those it lays down.
   */
  private void carry(Set<String> before, Set<String> now) {
    if (!before.equals(now)) {
      stale();
    }
    touched();
  }

  private void stale() {
    stale = true;
    requestLayout();
  }

  private void moved() {
    moved = true;
    requestLayout();
  }

  private void touched() {
    touched = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width < 1 || height < 1) {
      return;
    }
    if (picture.getWidth() != width || picture.getHeight() != height) {
      picture.resize(width, height);
      model.camera().onResized(width, height);
      stale = true;
    }
    paint();
  }

  private void paint() {
    if (stale) {
      picture.paint(scene(cast.standing()), density());
    } else if (moved) {
      picture.move(camera());
    }
    if (stale || moved || touched) {
      picture.hold((pen, scene) -> {
        carried.paint(
            pen, new Scene(plan, cast.held(), cast.focus(), scene.camera(), scene.look()));
        handPainter.paint(pen, scene, handles());
      });
    }
    stale = false;
    moved = false;
    touched = false;
  }

  private double density() {
    var window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  private Scene scene(Actors actors) {
    var words = new BoardWords(model.texts());
    var look =
        Look.of(theme.palette().get(), getWidth() >= LARGE ? LARGE_FACTOR : 1, words)
            .hiding(model.layers().hidden().get())
            .fading(model.layers().pictures().get())
            .paling(model.layers().drawing().get())
            .grading(model.assumptions().figures().getValue())
            .under(covers.boxes());
    return new Scene(plan, actors, cast.focus(), camera(), look);
  }

  private Camera camera() {
    return model.camera().camera().get();
  }

  /** The token under a point of the board's own coordinates. */
  Optional<Picker.Hit> hit(Xy at, double reach) {
    return picture.hit(at, reach);
  }

  /** Where the hand can take hold of what is selected. */
  Handles handles() {
    return new Handles(model, this::mark, scene(Actors.NONE));
  }

  /** Opens the acts on what lies at a point, which is selected unless it is already. */
  void showMenu(Xy at, double screenX, double screenY) {
    var token = hit(at, 0).map(Picker.Hit::token);
    if (token.isPresent() && !model.hand().selected().get().contains(token.get())) {
      model.hand().onPicked(model.board(), token.get(), false);
    }
    TokenMenu.show(this, model, token.orElse(""), world(at), screenX, screenY);
  }

  /** Opens the acts on what is selected, or on the ground in the middle. */
  void showMenu() {
    var token = model.hand().selected().get().stream().sorted().findFirst().orElse("");
    var at = shownAt(token).orElse(new Point2D(getWidth() / 2, getHeight() / 2));
    var screen = localToScreen(at);
    var ground = world(new Xy(at.getX(), at.getY()));
    TokenMenu.show(this, model, token, ground, screen.getX(), screen.getY());
  }

  BoardLayout layoutShown() {
    return picture.seen();
  }

  private Optional<Mark> mark(String token) {
    return carried.mark(token).or(() -> picture.seen().mark(token));
  }

  /** The place on the ground under a point of the window, when the board is there. */
  public Optional<Point> groundAt(double sceneX, double sceneY) {
    var at = sceneToLocal(sceneX, sceneY);
    return contains(at) ? Optional.of(world(new Xy(at.getX(), at.getY()))) : Optional.empty();
  }

  /** Where a token's symbol is shown, in the board's own coordinates. */
  public Optional<Point2D> shownAt(String token) {
    return mark(token).map(mark -> new Point2D(mark.at().x(), mark.at().y()));
  }

  /** Shows what would be placed here while it is dragged in from the list. */
  public void showIncoming(String name, double sceneX, double sceneY) {
    var at = sceneToLocal(sceneX, sceneY);
    handPainter.incoming(contains(at) ? name : "", new Xy(at.getX(), at.getY()));
  }

  /** Keeps names and plates clear of a control that lies over the board. */
  public void coveredBy(Node control) {
    covers.add(control);
  }

  /** Ends {@link #showIncoming}. */
  public void hideIncoming() {
    handPainter.incoming("", new Xy(0, 0));
  }

  /** The place on the ground in the middle of the picture. */
  public Point middle() {
    return world(new Xy(getWidth() / 2, getHeight() / 2));
  }

  Point world(Xy at) {
    var ground = camera().toWorld(at.x(), at.y());
    return new Point(ground.x(), ground.y());
  }
}
