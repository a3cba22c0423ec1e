package id.gladi.ui.desk.branches;

import id.gladi.core.play.Board;
import id.gladi.draw.Camera;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.LevelMark;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.Framing;
import id.gladi.ui.board.picture.BoardPicture;
import id.gladi.ui.board.picture.MarkPainter;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The board of one branch. Wheel and drag move the view of both boards together. */
final class BranchBoard extends Region {
  private static final double NOTCH = 1.2;
  private final ObservableValue<Optional<Board>> board;
  private final ObjectProperty<Optional<Camera>> view;
  private final ObservableValue<Boolean> open;
  private final Play play;
  private final Theme theme;
  private final Texts texts;
  private final Ground ground;
  private final Framing framing;
  private final BoardPicture picture = new BoardPicture(MarkPainter.NOTHING);
  private boolean stale = true;
  private double lastX;
  private double lastY;

  /**
   * A board.
   *
   * @param open whether anybody can see it; nothing is painted for nobody
   * @param view where both boards look; empty for the rings of the plan
   */
  BranchBoard(
      Play play,
      ObservableValue<Boolean> open,
      ObservableValue<Optional<Board>> board,
      ObjectProperty<Optional<Camera>> view,
      Theme theme,
      Texts texts) {
    this.play = play;
    this.open = open;
    this.board = board;
    this.view = view;
    this.theme = theme;
    this.texts = texts;
    var plan = play.plan();
    var rings = plan.exercise().deployment().rings();
    this.ground = new Ground(plan.map(), rings);
    this.framing = new Framing(plan.map(), rings);
    getStyleClass().add("branch-board");
    getChildren().add(picture);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    Watch.now(this::stale, board, theme.palette(), texts.language());
    Watch.now(this::requestLayout, view, open);
    addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
  }

  private void stale() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width < 1 || height < 1 || !open.getValue()) {
      return;
    }
    if (picture.getWidth() != width || picture.getHeight() != height) {
      picture.resize(width, height);
      stale = true;
    }
    if (stale) {
      picture.paint(scene(), density());
      stale = false;
    } else {
      picture.move(camera());
    }
  }

  private double density() {
    var window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  /** What is drawn, as data. */
  Scene scene() {
    var actors = board.getValue().map(this::actors).orElse(Actors.NONE);
    var look = Look.of(theme.palette().get(), 1, new BoardWords(texts));
    return new Scene(ground, actors, Focus.NONE, camera(), look);
  }

  private Actors actors(Board shown) {
    var f = shown.field();
    return Actors.of(f.tokens().values(), f.overlays().values(), f.acts().values())
        .under(f.conditions().values())
        .at(LevelMark.of(play.plan().profile(), shown));
  }

  private Camera camera() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    return view.get()
        .map(camera -> camera.resized(width, height))
        .orElseGet(() -> framing.area(width, height));
  }

  private void onScroll(ScrollEvent e) {
    double factor = e.getDeltaY() > 0 ? NOTCH : 1 / NOTCH;
    view.set(Optional.of(camera().zoomedAt(e.getX(), e.getY(), factor)));
    e.consume();
  }

  private void onPressed(MouseEvent e) {
    lastX = e.getX();
    lastY = e.getY();
  }

  private void onDragged(MouseEvent e) {
    view.set(Optional.of(camera().panned(e.getX() - lastX, e.getY() - lastY)));
    onPressed(e);
  }
}
