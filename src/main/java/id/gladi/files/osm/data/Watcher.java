package id.gladi.files.osm.data;

/** Whoever waits for an import. Called on the importing thread. */
public interface Watcher {
  /** Nobody waits. */
  Watcher NOBODY = fraction -> {};

  /** How much is done, from 0 to 1, never less than before. */
  void reached(double fraction);

  /** Whether to give up; asked often. */
  default boolean cancelled() {
    return false;
  }
}
