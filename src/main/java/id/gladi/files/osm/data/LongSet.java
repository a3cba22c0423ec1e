package id.gladi.files.osm.data;

/** A growing set of ids in primitive arrays; not thread-safe. */
public final class LongSet {
  private final LongTable table = new LongTable();

  /** Whether it was new. */
  public boolean add(long id) {
    return table.put(id, 0);
  }

  public boolean contains(long id) {
    return table.has(id);
  }

  public int size() {
    return table.size();
  }
}
