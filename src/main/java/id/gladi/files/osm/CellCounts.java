package id.gladi.files.osm;

import id.gladi.core.terrain.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts places in squares of latitude and longitude. When there are too many squares they are
 * joined four by four, so that memory is bounded for a street and for a planet.
 */
final class CellCounts {
  /** Of some 30 m, to begin with. */
  private static final double FINEST = 1.0 / 4096;

  private static final int MOST = 40_000;
  private static final int SLOTS = 1 << 17;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
  private static final long FREE = -1;

  private final long[] keys = new long[SLOTS];
  private final int[] counts = new int[SLOTS];
  private int size;
  private int joined;

  CellCounts() {
    Arrays.fill(keys, FREE);
  }

  void add(double latitude, double longitude) {
    long row = (long) ((latitude + 90) / FINEST) >> joined;
    long column = (long) ((longitude + 180) / FINEST) >> joined;
    add(row << 32 | column, 1);
    if (size > MOST) {
      join();
    }
  }

  /** Side of a square in degrees. */
  double step() {
    return FINEST * (1 << joined);
  }

  List<Coverage.Cell> cells() {
    var cells = new ArrayList<Coverage.Cell>(size);
    for (int slot = 0; slot < SLOTS; slot++) {
      if (keys[slot] != FREE) {
        double west = (keys[slot] & 0xFFFF_FFFFL) * step() - 180;
        double south = (keys[slot] >> 32) * step() - 90;
        cells.add(new Coverage.Cell(west, south, counts[slot]));
      }
    }
    return cells;
  }

  private void add(long key, int places) {
    int slot = (int) ((key * MIX) >>> 47);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) % SLOTS;
    }
    size += keys[slot] == FREE ? 1 : 0;
    keys[slot] = key;
    counts[slot] += places;
  }

  private void join() {
    var fine = keys.clone();
    var places = counts.clone();
    Arrays.fill(keys, FREE);
    Arrays.fill(counts, 0);
    size = 0;
    joined++;
    for (int slot = 0; slot < SLOTS; slot++) {
      if (fine[slot] != FREE) {
        long row = (fine[slot] >> 32) >> 1;
        long column = (fine[slot] & 0xFFFF_FFFFL) >> 1;
        add(row << 32 | column, places[slot]);
      }
    }
  }
}
