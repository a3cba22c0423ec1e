package id.gladi.store;

/**
 * What the database writes to.
 *
 * @param scheme as the database names it; a test names a disk that loses power or has no room
 * @param real whether its files are those of this computer
 * @param patience bytes that a file may grow to before it is written anew
 */
record Disk(String scheme, boolean real, long patience) {
  /** A session of some hundred steps, as long as an exercise at a table is, stays below. */
  private static final long PATIENCE = 8_000_000;

  /** The files of this computer. */
  static final Disk OWN = new Disk("file", true, PATIENCE);

  /** The memory of this program, for copies that must leave no trace. */
  static final Disk MEMORY = new Disk("nioMemFS", false, PATIENCE);
}
