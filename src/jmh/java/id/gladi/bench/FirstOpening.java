package id.gladi.bench;

import id.gladi.launch.ProgramData;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A process that has done nothing yet opens the newest session of a data folder as the program
 * does: the record, the list of sessions, the card of the session, which is read in the background
 * while the library is shown, and then the session to its board. Argument: the data folder.
 */
public final class FirstOpening {
  private FirstOpening() {}

  /** Prints how long each took by the clock. */
  public static void main(String[] args) {
    var data = timed("record", () -> new ProgramData(Path.of(args[0])));
    var workspace = data.workspace();
    var newest = timed("list of sessions", workspace::sessions).getFirst();
    var _ = timed("card of the session", () -> workspace.glance(newest.id()));
    var session = timed("session to its board", () -> workspace.resume(newest.id()));
    System.out.println(session.snapshots().get().seq() + " steps");
    session.close();
    data.close();
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long began = System.nanoTime();
    var done = work.get();
    System.out.printf("%-22s %5d ms%n", what, (System.nanoTime() - began) / 1_000_000);
    return done;
  }
}
