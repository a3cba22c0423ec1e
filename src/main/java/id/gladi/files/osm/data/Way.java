package id.gladi.files.osm.data;

/** A way that was kept. */
public final class Way {
  private final long id;
  private final long[] refs;
  private final Tags tags;
  private final boolean touching;

  /**
   * Takes a way.
   *
   * @param refs its nodes; not copied
   * @param touching whether one of its nodes lies near the area
   */
  public Way(long id, long[] refs, Tags tags, boolean touching) {
    this.id = id;
    this.refs = refs;
    this.tags = tags;
    this.touching = touching;
  }

  public long id() {
    return id;
  }

  public int length() {
    return refs.length;
  }

  public long ref(int index) {
    return refs[index];
  }

  public Tags tags() {
    return tags;
  }

  public boolean touching() {
    return touching;
  }

  /** Whether it comes back to its first node. */
  public boolean closed() {
    return refs.length > 3 && refs[0] == refs[refs.length - 1];
  }
}
