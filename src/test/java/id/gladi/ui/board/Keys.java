package id.gladi.ui.board;

import javafx.event.EventType;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Events of the keyboard that a robot cannot make or makes slowly.
final class Keys {
  private Keys() {}

  /// A key that repeats, as one held down does.
  static KeyEvent pressed(KeyCode key, boolean shift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false);
  }

  /// The menu as the menu key asks for it.
  static ContextMenuEvent menu(EventType<ContextMenuEvent> type) {
    return new ContextMenuEvent(type, 0, 0, 0, 0, true, null);
  }
}
