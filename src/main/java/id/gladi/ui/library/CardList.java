package id.gladi.ui.library;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A list of cards: arrows choose, Enter or a double click does what the card is for. */
final class CardList<T> extends ListView<T> {
  private final Consumer<T> act;

  /**
   * A list as high as its cards, as far as there is room.
   *
   * @param height of a card with its gap
   * @param act what a card is for
   */
  CardList(ObservableList<T> items, double height, Function<T, Region> card, Consumer<T> act) {
    super(items);
    this.act = act;
    getStyleClass().add("cards");
    setCellFactory(_ -> new CardCell<>(card));
    setFixedCellSize(height);
    maxHeightProperty().bind(Bindings.size(items).multiply(height).add(2));
    prefHeightProperty().bind(maxHeightProperty());
    setMinHeight(0);
    visibleProperty().bind(Bindings.isNotEmpty(items));
    managedProperty().bind(visibleProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  /** Takes the focus with a card chosen. */
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && isFocused()) {
      actOnChosen();
      event.consume();
    }
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && event.getTarget() instanceof Node hit
        && onCard(hit)) {
      actOnChosen();
    }
  }

  private void actOnChosen() {
    var chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) {
      act.accept(chosen);
    }
  }

  private static boolean onCard(Node hit) {
    for (Node node = hit; node != null; node = node.getParent()) {
      if (node instanceof ButtonBase) {
        return false;
      }
      if (node.getStyleClass().contains("card")) {
        return true;
      }
    }
    return false;
  }
}
