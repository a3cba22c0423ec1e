package id.gladi.ui;

import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.desk.audience.RemoteKeys;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.desk.keys.TextFocus;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.projector.Displays;
import id.gladi.ui.projector.RoomWindow;
import id.gladi.ui.room.RoomFingers;
import id.gladi.ui.room.RoomSettings;
import id.gladi.ui.room.RoomState;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The room's screen beside the program's window: its displays, its set-up, its keys. */
final class Audience implements AutoCloseable {
  private final Stage stage;
  private final RoomSettings settings = new RoomSettings();
  private final Displays displays = Displays.ofThisMachine();
  private final RoomWindow room;
  private @Nullable DeskModel desk;

  /** The room's screen of the program in {@code stage}, set up as it was left. */
  Audience(Stage stage, Look look, Remembered remembered) {
    this.stage = stage;
    remembered.follow(settings);
    var theme = new Theme(settings.palette().get());
    theme.palette().bindBidirectional(settings.palette());
    this.room =
        new RoomWindow(
            look.texts(), theme, look.motion(), displays.screens(), this::bounds, this::onKey);
    remembered.place(room.place());
  }

  RoomSettings settings() {
    return settings;
  }

  /** Shows the session of a desk from now on. */
  void enter(DeskModel next) {
    desk = next;
    next.room().open().bind(room.open());
    room.enter(next.room().feed(), new RoomFingers(next.room()));
    handAtDesk();
  }

  /** Shows nothing until a session is entered. */
  void leave() {
    desk = null;
    room.leave();
  }

  /** Opens the room's screen, or closes it; the hand stays at the desk. */
  void onToggle() {
    room.toggle();
    handAtDesk();
  }

  /** A window that gets the focus comes to the front, where a room's window must not be hidden. */
  private void handAtDesk() {
    stage.requestFocus();
    room.raise();
  }

  /** Keys that reach the room's window mean what they mean at the desk. */
  private void onKey(KeyEvent e) {
    boolean pressed = e.getEventType() == KeyEvent.KEY_PRESSED;
    if (pressed && Shortcut.ROOM.matches(e)) {
      onToggle();
    } else if (desk != null && !(pressed && steers(desk, e))) {
      toDesk(e);
    }
  }

  /** What steers the room's screen acts at once, unless something is being written. */
  private boolean steers(DeskModel open, KeyEvent e) {
    if (TextFocus.on(stage.getScene().getFocusOwner())) {
      return false;
    }
    if (Shortcut.ROOM_HOLD.matches(e)) {
      open.room().onToggle(RoomState.HOLD);
      return true;
    }
    return new RemoteKeys(open.remote(), open.room(), this::onToggle).on(e);
  }

  private void toDesk(KeyEvent e) {
    var focus = stage.getScene().getFocusOwner();
    if (focus != null) {
      Event.fireEvent(focus, e.copyFor(focus, focus));
    }
    e.consume();
  }

  private Rectangle2D bounds() {
    return new Rectangle2D(
        stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
  }

  @Override
  public void close() {
    room.close();
    displays.close();
  }
}
