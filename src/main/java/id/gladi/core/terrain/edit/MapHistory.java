package id.gladi.core.terrain.edit;

import id.gladi.core.terrain.AreaMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A map with what it was before and what it was to be. Immutable; maps share what they have in
 * common, so a long history costs little.
 */
public final class MapHistory {
  private final AreaMap map;
  private final @Nullable MapHistory before;
  private final @Nullable MapHistory after;

  private MapHistory(AreaMap map, @Nullable MapHistory before, @Nullable MapHistory after) {
    this.map = map;
    this.before = before;
    this.after = after;
  }

  /** A map that nobody has touched. */
  public static MapHistory of(AreaMap map) {
    return new MapHistory(map, null, null);
  }

  public AreaMap map() {
    return map;
  }

  /** After a correction; the same history when it changed nothing. */
  public MapHistory after(MapEdit edit) {
    var next = edit.of(map);
    return next.equals(map) ? this : new MapHistory(next, this, null);
  }

  /** Before the last correction, from where {@link #redone()} leads back here. */
  public Optional<MapHistory> undone() {
    var last = before;
    return last == null
        ? Optional.empty()
        : Optional.of(new MapHistory(last.map, last.before, this));
  }

  /** After the correction that was undone last. */
  public Optional<MapHistory> redone() {
    return Optional.ofNullable(after);
  }
}
