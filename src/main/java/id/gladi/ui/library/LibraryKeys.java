package id.gladi.ui.library;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the library: to the search, to a file, and from column to column. */
record LibraryKeys(
    Kit kit, TextField search, CardList<ExerciseItem> exercises, CardList<SessionItem> sessions) {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

  /** Taken before a list takes it for the key that edits a row. */
  private static final KeyCombination SYMBOLS = new KeyCodeCombination(KeyCode.F2);

  void listenOn(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onWindow);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearch);
    lead(exercises, KeyCode.RIGHT, sessions);
    lead(sessions, KeyCode.LEFT, exercises);
  }

  private void onWindow(KeyEvent event) {
    if (FIND.match(event)) {
      search.requestFocus();
      search.selectAll();
      event.consume();
    } else if (OPEN.match(event)) {
      kit.acts().open();
      event.consume();
    } else if (SYMBOLS.match(event)) {
      kit.acts().showSymbols();
      event.consume();
    }
  }

  private void onSearch(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, ENTER -> {
        (exercises.isVisible() ? exercises : sessions).enter();
        event.consume();
      }
      case ESCAPE -> {
        kit.model().query().set("");
        event.consume();
      }
      default -> {}
    }
  }

  private static void lead(CardList<?> from, KeyCode key, CardList<?> to) {
    from.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == key && from.isFocused() && to.isVisible()) {
            to.enter();
            event.consume();
          }
        });
  }
}
