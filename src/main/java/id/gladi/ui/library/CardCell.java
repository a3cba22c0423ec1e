package id.gladi.ui.library;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell that shows one card as wide as the list. */
final class CardCell<T> extends ListCell<T> {
  private static final double SCROLL_BAR = 16;

  private final Function<T, Region> card;
  private @Nullable T shown;

  CardCell(Function<T, Region> card) {
    this.card = card;
    setPrefWidth(0);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic()
          .resizeRelocate(
              snappedLeftInset(),
              snappedTopInset(),
              getWidth() - snappedLeftInset() - snappedRightInset(),
              getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    var graphic = getGraphic();
    if (graphic == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    return graphic.prefHeight(room) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      shown = null;
      setGraphic(null);
    } else if (!item.equals(shown)) {
      shown = item;
      setGraphic(card.apply(item));
    }
  }
}
