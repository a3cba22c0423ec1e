package id.gladi.store;

/**
 * What the database writes to.
 *
 * @param scheme as the database names it; a test names a disk that loses power or has no room
 * @param real whether its files are those of this computer
 */
record Disk(String scheme, boolean real) {
  /** The files of this computer. */
  static final Disk OWN = new Disk("file", true);

  /** The memory of this program, for copies that must leave no trace. */
  static final Disk MEMORY = new Disk("nioMemFS", false);
}
