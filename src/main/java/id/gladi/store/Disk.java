package id.gladi.store;

/**
 * What the database writes to.
 *
 * @param scheme as the database names it; a test names a disk that loses power or has no room
 */
record Disk(String scheme) {
  /** The files of this computer. */
  static final Disk OWN = new Disk("file");
}
