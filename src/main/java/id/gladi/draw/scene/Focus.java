package id.gladi.draw.scene;

import id.gladi.core.terrain.Point;
import java.util.Map;
import java.util.Set;

/**
 * What the hand is at.
 *
 * @param selected ids of tokens with a ring around them
 * @param dragged where tokens are being dragged to, by token id; shown there while the drag lasts
 * @param locked ids of tokens that the hand must not move; they bear a small lock
 */
public record Focus(Set<String> selected, Map<String, Point> dragged, Set<String> locked) {
  /** Nothing selected, nothing dragged. */
  public static final Focus NONE = new Focus(Set.of(), Map.of());

  public Focus {
    selected = Set.copyOf(selected);
    dragged = Map.copyOf(dragged);
    locked = Set.copyOf(locked);
  }

  /** A hand that may move everything. */
  public Focus(Set<String> selected, Map<String, Point> dragged) {
    this(selected, dragged, Set.of());
  }
}
