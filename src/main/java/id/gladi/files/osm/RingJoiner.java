package id.gladi.files.osm;

import id.gladi.files.osm.data.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the ways of a multipolygon, in any order and direction, to closed rings of node ids. */
final class RingJoiner {
  private final Map<Long, List<Way>> byEnd = new HashMap<>();
  private final Map<Way, Boolean> used = new HashMap<>();
  private final List<long[]> rings = new ArrayList<>();
  private int open;

  RingJoiner(List<Way> ways) {
    for (var way : ways) {
      if (way.closed()) {
        rings.add(refs(way));
      } else if (way.length() > 1) {
        byEnd.computeIfAbsent(way.ref(0), end -> new ArrayList<>()).add(way);
        byEnd.computeIfAbsent(way.ref(way.length() - 1), end -> new ArrayList<>()).add(way);
      }
    }
    for (var way : ways) {
      if (!way.closed() && way.length() > 1 && !used.containsKey(way)) {
        follow(way);
      }
    }
  }

  /** Closed rings; the last id is the first. */
  List<long[]> rings() {
    return rings;
  }

  /** Chains of ways that do not close. */
  int open() {
    return open;
  }

  private void follow(Way first) {
    var chain = new Chain();
    chain.add(first, true);
    used.put(first, true);
    while (!chain.closed()) {
      var next = unused(chain.tail());
      if (next == null) {
        open++;
        return;
      }
      used.put(next, true);
      chain.add(next, next.ref(0) == chain.tail());
    }
    rings.add(chain.refs());
  }

  private @Nullable Way unused(long end) {
    for (var way : byEnd.getOrDefault(end, List.of())) {
      if (!used.containsKey(way)) {
        return way;
      }
    }
    return null;
  }

  private static long[] refs(Way way) {
    var chain = new Chain();
    chain.add(way, true);
    return chain.refs();
  }

  /** Node ids in a row. */
  private static final class Chain {
    private long[] ids = new long[64];
    private int size;

    void add(Way way, boolean forward) {
      for (int i = size == 0 ? 0 : 1; i < way.length(); i++) {
        if (size == ids.length) {
          ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = way.ref(forward ? i : way.length() - 1 - i);
      }
    }

    long tail() {
      return ids[size - 1];
    }

    boolean closed() {
      return size > 3 && ids[0] == ids[size - 1];
    }

    long[] refs() {
      return Arrays.copyOf(ids, size);
    }
  }
}
