package id.gladi.files.json;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Place;
import id.gladi.files.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the problems of one file. A value that is already known to be wrong is not blamed twice,
 * so that one mistake gives one sentence. Keeps at most {@value #MOST} problems and counts the
 * rest. Not thread-safe.
 */
public final class Faults {
  /** Nobody reads more than this; it also bounds the memory that a hostile file can take. */
  public static final int MOST = 500;

  private final String file;
  private final Json root;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> blamed = new HashSet<>();
  private int more;

  public Faults(String file, Json root) {
    this.file = file;
    this.root = root;
  }

  /** Notes a problem at a pointer, unless the value there or around it is blamed already. */
  public void add(String pointer, Kind kind, Object... args) {
    if (!blamed(pointer)) {
      note(pointer, Pointer.nearest(root, pointer), kind, args);
    }
  }

  /** Notes a problem whose place is known. */
  void note(String pointer, Json where, Kind kind, Object... args) {
    if (problems.size() >= MOST) {
      more++;
      return;
    }
    blamed.add(pointer);
    var place = new Place(where.line(), where.column(), pointer);
    problems.add(new Problem(file, place, kind, Problem.mentioning(args)));
  }

  /** True when the value at a pointer, one around it or one inside it is known to be wrong. */
  public boolean blamed(String pointer) {
    return blamed.stream().anyMatch(known -> Pointer.related(known, pointer));
  }

  /** The line of a value, for sentences that mention another place. */
  public int line(String pointer) {
    return Pointer.nearest(root, pointer).line();
  }

  /** Every problem so far, in reading order. */
  public List<Problem> problems() {
    var all = new ArrayList<>(problems);
    all.sort(Problem.IN_ORDER);
    if (more > 0) {
      all.add(
          new Problem(file, problems.getLast().place(), Kind.MANY_MORE, Problem.mentioning(more)));
    }
    return all;
  }
}
