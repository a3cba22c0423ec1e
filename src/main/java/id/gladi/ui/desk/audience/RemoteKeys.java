package id.gladi.ui.desk.audience;

import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import javafx.scene.input.KeyEvent;

/** The keys that a presenter's remote sends: Page Down, Page Up, B or full stop, F5. */
public final class RemoteKeys {
  private final RemoteModel remote;
  private final RoomModel room;
  private final Runnable open;

  /**
   * Keys for a room.
   *
   * @param open opens or closes the room's screen
   */
  public RemoteKeys(RemoteModel remote, RoomModel room, Runnable open) {
    this.remote = remote;
    this.room = room;
    this.open = open;
  }

  /** Does what the key asks for; false when a remote does not send this key. */
  public boolean on(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return false;
    }
    switch (e.getCode()) {
      case PAGE_DOWN -> remote.onNext();
      case PAGE_UP -> remote.onBack();
      case B, PERIOD -> room.onToggle(RoomState.BLANK);
      case F5 -> {
        if (!room.open().get()) {
          open.run();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
