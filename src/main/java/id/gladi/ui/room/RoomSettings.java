package id.gladi.ui.room;

import id.gladi.draw.Palette;
import id.gladi.ui.projector.RoomLayout;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the room's screen is set up; stays from session to session. */
public final class RoomSettings {
  private final ObjectProperty<RoomLayout> layout =
      new SimpleObjectProperty<>(RoomLayout.BOARD_AND_CARD);
  private final ObjectProperty<RoomCamera> camera = new SimpleObjectProperty<>(RoomCamera.SCRIPT);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

  private final BooleanProperty remote = new SimpleBooleanProperty();

  /** The same settings for a session that comes and goes; what watches them goes with it. */
  public RoomSettings forSession() {
    var own = new RoomSettings();
    own.layout.bindBidirectional(layout);
    own.camera.bindBidirectional(camera);
    own.palette.bindBidirectional(palette);
    own.remote.bindBidirectional(remote);
    return own;
  }

  public ObjectProperty<RoomLayout> layout() {
    return layout;
  }

  public ObjectProperty<RoomCamera> camera() {
    return camera;
  }

  /** Whether Page Up and Page Down at the desk come from a presenter's remote. */
  public BooleanProperty remote() {
    return remote;
  }

  /** Light for bright halls, dark for dark rooms. */
  public ObjectProperty<Palette> palette() {
    return palette;
  }
}
