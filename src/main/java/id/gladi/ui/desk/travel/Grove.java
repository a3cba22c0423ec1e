package id.gladi.ui.desk.travel;

import id.gladi.core.review.Journey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/**
 * The places of a way as the items of a tree, those that are wanted. What is done or taken back
 * changes the items it is about and no others; only a change of many grows the tree anew, under
 * another root. FX thread only.
 */
final class Grove {
  /** From so many changes on the tree is grown anew. */
  private static final int MANY = 256;

  private TreeItem<Journey.Place> top = new TreeItem<>();
  private final ReadOnlyObjectWrapper<TreeItem<Journey.Place>> root =
      new ReadOnlyObjectWrapper<>(top);
  private final List<Row> rows = new ArrayList<>();
  private EnumSet<Journey.Kind> kinds = EnumSet.allOf(Journey.Kind.class);
  private Predicate<Journey.Place> wanted = _ -> true;

  /** A place, whether it is shown for its own sake, and its item while it is shown. */
  private static final class Row {
    final Journey.Place place;
    final boolean own;
    @Nullable TreeItem<Journey.Place> item;

    Row(Journey.Place place, boolean own) {
      this.place = place;
      this.own = own;
    }
  }

  /** The item over all others, without a place; another one when the tree was grown anew. */
  ReadOnlyObjectProperty<TreeItem<Journey.Place>> root() {
    return root.getReadOnlyProperty();
  }

  /**
   * Wants other places and grows the tree anew. Of a sort that is left out, what stands under it
   * moves up; a place that is not wanted stays while something under it is.
   */
  void want(
      EnumSet<Journey.Kind> sorts, Predicate<Journey.Place> which, List<Journey.Place> places) {
    kinds = EnumSet.copyOf(sorts);
    wanted = which;
    grow(places);
  }

  /**
   * Follows the way.
   *
   * @param same how many of the places are those that were followed last
   */
  void follow(List<Journey.Place> places, int same) {
    if (rows.size() - same + places.size() - same > MANY) {
      grow(places);
      return;
    }
    while (rows.size() > same) {
      var gone = rows.removeLast();
      fell(gone);
      prune(above(gone));
    }
    places.subList(same, places.size()).forEach(this::add);
  }

  /** The item of an act, or null where it is not shown. */
  @Nullable TreeItem<Journey.Place> item(long step) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).place.step().seq() <= step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var last = low == 0 ? null : rows.get(low - 1);
    return last == null || last.place.step().seq() != step ? null : last.item;
  }

  private void grow(List<Journey.Place> places) {
    rows.clear();
    top = new TreeItem<>();
    places.forEach(this::add);
    root.set(top);
  }

  private void add(Journey.Place place) {
    boolean own = place.kind() != Journey.Kind.PHASE && sought(place) && wanted.test(place);
    var row = new Row(place, own);
    rows.add(row);
    if (own) {
      show(row);
    }
  }

  private boolean sought(Journey.Place place) {
    return place.kind() == Journey.Kind.PHASE || kinds.contains(place.kind());
  }

  /** Shows a place under the nearest one above that is sought, which is shown then too. */
  private TreeItem<Journey.Place> show(Row row) {
    var shown = row.item;
    if (shown != null) {
      return shown;
    }
    var above = above(row);
    var item = new TreeItem<>(row.place);
    item.setExpanded(true);
    row.item = item;
    (above == null ? top : show(above)).getChildren().add(item);
    return item;
  }

  private @Nullable Row above(Row row) {
    int at = row.place.parent();
    while (at >= 0 && !sought(rows.get(at).place)) {
      at = rows.get(at).place.parent();
    }
    return at < 0 ? null : rows.get(at);
  }

  /** Takes away a place, which is the last under the one above: later ones went before it. */
  private static void fell(Row row) {
    var item = row.item;
    if (item != null) {
      item.getParent().getChildren().removeLast();
      row.item = null;
    }
  }

  /** Takes away what was only shown for the sake of what stood under it. */
  private void prune(@Nullable Row row) {
    var at = row;
    while (at != null && at.item != null && !at.own && at.item.isLeaf()) {
      fell(at);
      at = above(at);
    }
  }
}
