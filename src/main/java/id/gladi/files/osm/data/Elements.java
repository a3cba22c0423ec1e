package id.gladi.files.osm.data;

import id.gladi.core.terrain.GeoArea;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes the elements of a file as they come by. Tags are decoded only when asked for; the array of
 * references is the reader's own and must be copied to be kept.
 */
public interface Elements {
  /** The area that the file says it covers. */
  default void bounds(GeoArea area) {}

  /** A node with its place in {@link E7}; {@code tagged} saves the asking. */
  default void node(long id, long place, boolean tagged, Supplier<Tags> tags) {}

  /** A way over the first {@code count} nodes of {@code refs}. */
  default void way(long id, long[] refs, int count, Supplier<Tags> tags) {}

  /** A relation; only its member ways are told. */
  default void relation(long id, List<Member> ways, Supplier<Tags> tags) {}

  /** Something the reader had to leave out. */
  default void leftOut(LeftOut reason) {}

  /** Whether the rest of the file need not be read. */
  default boolean enough() {
    return false;
  }
}
