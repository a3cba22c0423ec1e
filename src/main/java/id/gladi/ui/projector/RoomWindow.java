package id.gladi.ui.projector;

import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/**
 * The second window: over the whole of the other display, or a movable window when there is one
 * display only. When its display goes it hides and comes back with it; it never jumps over the
 * desk. It outlives sessions and remembers its place.
 */
public final class RoomWindow implements AutoCloseable {
  private final Texts texts;
  private final Theme theme;
  private final Motion motion;
  private final ObservableList<ScreenInfo> screens;
  private final Supplier<Rectangle2D> desk;
  private final EventHandler<KeyEvent> keys;
  private final ListChangeListener<ScreenInfo> follow = _ -> onScreens();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private @Nullable Feed feed;
  private @Nullable RoomHand hand;
  private @Nullable Stage stage;
  private final ObjectProperty<@Nullable Rectangle2D> last = new SimpleObjectProperty<>();
  private boolean wanted;
  private boolean full;

  /**
   * A window that is not open yet.
   *
   * @param desk where the desk's window is
   * @param keys told of keys pressed in this window
   */
  public RoomWindow(
      Texts texts,
      Theme theme,
      Motion motion,
      ObservableList<ScreenInfo> screens,
      Supplier<Rectangle2D> desk,
      EventHandler<KeyEvent> keys) {
    this.texts = texts;
    this.theme = theme;
    this.motion = motion;
    this.screens = screens;
    this.desk = desk;
    this.keys = keys;
    screens.addListener(follow);
  }

  /** True while the room sees the window. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Where the window stood last when it did not fill a display; null before it did. */
  public ObjectProperty<@Nullable Rectangle2D> place() {
    return last;
  }

  /**
   * Shows another session from now on; the window opens when it was open before.
   *
   * @param fingers told what is done by hand on a touch board
   */
  public void enter(Feed next, RoomHand fingers) {
    feed = next;
    hand = fingers;
    hide();
    if (wanted) {
      show(chosen());
    }
  }

  /** Hides the window until a session is entered. */
  public void leave() {
    hide();
    feed = null;
  }

  /** Opens the window, or closes it. */
  public void toggle() {
    wanted = stage == null;
    if (wanted) {
      show(chosen());
    } else {
      hide();
    }
  }

  /** Brings a window that shares the desk's display before it, without taking the keys. */
  public void raise() {
    if (stage != null && !full) {
      stage.toFront();
    }
  }

  private Placing.Place chosen() {
    return Placing.place(screens, desk.get(), last.get());
  }

  private void show(Placing.Place place) {
    var shown = feed;
    var fingers = hand;
    if (shown == null || fingers == null) {
      return;
    }
    full = place.full();
    var window = new Stage(full ? StageStyle.UNDECORATED : StageStyle.DECORATED);
    var view = new RoomView(shown, texts.forPage(), theme.forPage(), motion);
    view.touched(fingers);
    var scene = new Scene(view, Color.BLACK);
    theme.forPage().dress(scene);
    scene.addEventHandler(KeyEvent.ANY, keys);
    window.setScene(scene);
    window.titleProperty().bind(texts.of("room.window"));
    window.setMinWidth(480);
    window.setMinHeight(360);
    bounds(window, place.bounds());
    window.setOnCloseRequest(_ -> wanted = false);
    window.setOnHidden(_ -> gone(window));
    stage = window;
    window.show();
    bounds(window, place.bounds());
    window.renderScaleXProperty().subscribe(_ -> onScale(window));
    open.set(true);
  }

  /**
   * A window that comes to a display of another scale keeps its pixels, and so loses its size in
   * units of the desktop, in which displays are given.
   */
  private void onScale(Stage window) {
    if (full && window.equals(stage)) {
      Placing.other(screens, desk.get()).ifPresent(display -> bounds(window, display.bounds()));
    }
  }

  private static void bounds(Stage window, Rectangle2D bounds) {
    window.setX(bounds.getMinX());
    window.setY(bounds.getMinY());
    window.setWidth(bounds.getWidth());
    window.setHeight(bounds.getHeight());
  }

  private void hide() {
    if (stage != null) {
      stage.hide();
    }
  }

  private void gone(Stage window) {
    if (!full) {
      last.set(at(window));
    }
    if (window.equals(stage)) {
      stage = null;
      open.set(false);
    }
  }

  private static Rectangle2D at(Stage window) {
    return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  private void onScreens() {
    var other = Placing.other(screens, desk.get());
    var window = stage;
    if (window == null) {
      if (wanted && full && other.isPresent()) {
        show(chosen());
      }
    } else if (!full) {
      if (!Placing.onAny(screens, at(window))) {
        hide();
      }
    } else if (other.isPresent()) {
      bounds(window, other.get().bounds());
    } else {
      hide();
    }
  }

  @Override
  public void close() {
    wanted = false;
    screens.removeListener(follow);
    leave();
  }
}
