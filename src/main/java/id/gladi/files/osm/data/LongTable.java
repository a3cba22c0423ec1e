package id.gladi.files.osm.data;

import java.util.Arrays;

/**
 * Numbers by id in two primitive arrays (open addressing, at most two thirds full): 24 to 48 bytes
 * an entry. Not thread-safe.
 */
public final class LongTable {
  private static final long FREE = Long.MIN_VALUE;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private long[] ids = free(64);
  private long[] values = new long[64];
  private int size;

  /** Keeps the first value of an id; says whether the id was new. */
  public boolean put(long id, long value) {
    int slot = slot(id);
    if (id == FREE || ids[slot] == id) {
      return false;
    }
    ids[slot] = id;
    values[slot] = value;
    size++;
    if (size * 3L > ids.length * 2L) {
      grow();
    }
    return true;
  }

  public boolean has(long id) {
    return id != FREE && ids[slot(id)] == id;
  }

  /** The value of an id that is there. */
  public long get(long id) {
    return values[slot(id)];
  }

  public int size() {
    return size;
  }

  private int slot(long id) {
    long mixed = id * MIX;
    int slot = (int) ((mixed ^ (mixed >>> 32)) & (ids.length - 1));
    while (ids[slot] != FREE && ids[slot] != id) {
      slot = (slot + 1) & (ids.length - 1);
    }
    return slot;
  }

  private void grow() {
    var oldIds = ids;
    var oldValues = values;
    ids = free(oldIds.length * 2);
    values = new long[oldIds.length * 2];
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != FREE) {
        int slot = slot(oldIds[i]);
        ids[slot] = oldIds[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static long[] free(int length) {
    var ids = new long[length];
    Arrays.fill(ids, FREE);
    return ids;
  }
}
