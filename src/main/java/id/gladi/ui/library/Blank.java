package id.gladi.ui.library;

import id.gladi.ui.fx.Labels;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** What stands where a list would be: why it is empty and what to do. */
final class Blank {
  private Blank() {}

  static Node of(Kit kit, String key, ObservableList<?> items) {
    var text = Labels.wrapped(kit.texts().of(key), "blank");
    text.setMaxWidth(Double.MAX_VALUE);
    text.visibleProperty().bind(Bindings.isEmpty(items).and(kit.model().shelves().loading().not()));
    text.managedProperty().bind(text.visibleProperty());
    return text;
  }
}
