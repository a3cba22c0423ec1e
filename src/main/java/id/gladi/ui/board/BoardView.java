package id.gladi.ui.board;

import id.gladi.core.play.Board;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Picker;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The board on the screen: ground, actors and hand on three canvases, each painted at most once per
 * pulse and only after something it shows has changed.
 */
public final class BoardView extends Region {
  private static final double LARGE = 1100;
  private static final double LARGE_FACTOR = 1.15;

  private final BoardModel model;
  private final Theme theme;
  private final Canvas ground = new Canvas();
  private final Canvas actors = new Canvas();
  private final Canvas hand = new Canvas();
  private final FxPen groundPen = new FxPen(ground.getGraphicsContext2D());
  private final FxPen actorsPen = new FxPen(actors.getGraphicsContext2D());
  private final HandPainter handPainter;
  private final GroundPainter groundPainter = new GroundPainter();
  private final BoardPainter boardPainter = new BoardPainter();
  private final Ground plan;
  private BoardLayout layout = new BoardLayout(List.of(), List.of(), List.of());
  private Scene shown;
  private boolean groundStale = true;
  private boolean actorsStale = true;

  public BoardView(BoardModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    this.handPainter = new HandPainter(model, hand, theme);
    var p = model.play().plan();
    this.plan = new Ground(p.map(), p.exercise().deployment().rings());
    this.shown = scene();
    getStyleClass().add("board");
    setId("board");
    setFocusTraversable(true);
    getChildren().addAll(ground, actors, hand);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    follow();
    var gestures = new Gestures(this, model, handPainter);
    BoardMouse.attach(this, model, gestures);
    BoardTouch.attach(this, model, gestures);
    new BoardKeys(model).attach(this);
  }

  private void follow() {
    var hand = model.hand();
    Watch.now(
        this::staleGround,
        model.camera().camera(),
        theme.palette(),
        model.texts().language(),
        model.layers().hidden());
    Watch.now(
        this::staleActors, model.play().moment(), hand.selected(), hand.dragged(), hand.drafts());
    Watch.now(
        this::requestLayout,
        hand.sketch(),
        hand.tool(),
        hand.ways(),
        model.outliner().changed(),
        handPainter.stale());
  }

  private void staleGround() {
    groundStale = true;
    staleActors();
  }

  private void staleActors() {
    actorsStale = true;
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
      for (var canvas : List.of(ground, actors, hand)) {
        canvas.setWidth(width);
        canvas.setHeight(height);
      }
      model.camera().onResized(width, height);
      groundStale = true;
      actorsStale = true;
    }
    paint();
  }

  private void paint() {
    var scene = scene();
    shown = scene;
    if (groundStale) {
      ground.getGraphicsContext2D().clearRect(0, 0, ground.getWidth(), ground.getHeight());
      groundPainter.paint(groundPen, scene);
      groundStale = false;
    }
    if (actorsStale) {
      actors.getGraphicsContext2D().clearRect(0, 0, actors.getWidth(), actors.getHeight());
      layout = boardPainter.layout(actorsPen, scene);
      boardPainter.paint(actorsPen, scene, layout);
      layout.marks().forEach(mark -> HiddenMarks.paint(actorsPen, scene, mark));
      actorsStale = false;
    }
    handPainter.paint(scene, handles());
  }

  private Scene scene() {
    var board = model.board();
    var focus = new Focus(model.hand().selected().get(), model.hand().dragged().get());
    var words = new BoardWords(model.texts());
    var look =
        Look.of(theme.palette().get(), getWidth() >= LARGE ? LARGE_FACTOR : 1, words)
            .hiding(model.layers().hidden().get());
    return new Scene(plan, actors(board), focus, camera(), look);
  }

  private Actors actors(Board board) {
    var field = board.field();
    var drafts = model.hand().drafts().get();
    var tokens =
        drafts.isEmpty()
            ? List.copyOf(field.tokens().values())
            : field.tokens().values().stream()
                .map(token -> drafts.getOrDefault(token.id(), token))
                .toList();
    return Actors.of(tokens, field.overlays().values(), field.acts().values());
  }

  private Camera camera() {
    return model.camera().camera().get();
  }

  /** The token under a point of the board's own coordinates. */
  Optional<Picker.Hit> hit(Xy at, double reach) {
    return new Picker(layout, shown).at(at, reach);
  }

  /** Where the hand can take hold of what is selected. */
  Handles handles() {
    return new Handles(model, layout, shown);
  }

  /** Opens the acts on what lies at a point, which is selected unless it is already. */
  void showMenu(Xy at, double screenX, double screenY) {
    var token = hit(at, 0).map(Picker.Hit::token);
    if (token.isPresent() && !model.hand().selected().get().contains(token.get())) {
      model.hand().onPicked(model.board(), token.get(), false);
    }
    TokenMenu.show(this, model, token.orElse(""), world(at), screenX, screenY);
  }

  BoardLayout layoutShown() {
    return layout;
  }

  /** The place on the ground under a point of the window, when the board is there. */
  public Optional<Point> groundAt(double sceneX, double sceneY) {
    var at = sceneToLocal(sceneX, sceneY);
    return contains(at) ? Optional.of(world(new Xy(at.getX(), at.getY()))) : Optional.empty();
  }

  /** Where a token's symbol is shown, in the board's own coordinates. */
  public Optional<Point2D> shownAt(String token) {
    return layout.mark(token).map(mark -> new Point2D(mark.at().x(), mark.at().y()));
  }

  /** Shows what would be placed here while it is dragged in from the list. */
  public void showIncoming(String name, double sceneX, double sceneY) {
    var at = sceneToLocal(sceneX, sceneY);
    handPainter.incoming(contains(at) ? name : "", new Xy(at.getX(), at.getY()));
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
