package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.app.StepLog;
import id.gladi.core.play.Plan;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.launch.demo.DemoPlay;
import id.gladi.launch.demo.Soak;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Plays sessions of growing length through the real record and says what they cost: the wait for
 * every step, the file while it is open and when it is closed, and opening the session again until
 * its board is there, from a closed file and from one that a kill left. Arguments: how many steps
 * each session has.
 */
public final class GrowthBench {
  private static final int OPENINGS = 11;
  private static final int WINDOWS = 10;
  private static final String RECORD = "gladi.mv.db";
  private static final SessionId ID = new SessionId(1);

  private final OpenedPlan kukar = Kukar.plan();
  private final Path folder;
  private final int steps;

  private GrowthBench(Path folder, int steps) {
    this.folder = folder;
    this.steps = steps;
  }

  public static void main(String[] args) throws IOException {
    for (var steps : args) {
      var folder = Files.createTempDirectory("growth");
      try {
        new GrowthBench(folder, Integer.parseInt(steps)).run();
      } finally {
        discard(folder);
      }
    }
  }

  private static void discard(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }

  private void run() throws IOException {
    var closed = folder.resolve("closed");
    var killed = Files.createDirectory(folder.resolve("killed"));
    play(closed, killed);
    say("%,d steps: closed file %.1f MB, with backups %.1f MB", steps, size(closed), all(closed));
    opened(closed, "closed");
    opened(killed, "left by a kill");
  }

  private void play(Path data, Path killed) throws IOException {
    try (var log = open(data)) {
      var timed = new TimedLog(log, data.resolve(RECORD));
      timed.create("kukar", "Kukar", kukar.texts());
      try (var session = session(timed, kukar.plan())) {
        var _ = new DemoPlay(session, _ -> {}).play(null);
        new Soak(session, 1).run(steps - session.snapshots().get().seq());
      }
      windows(timed.waits());
      say(
          "%,d steps: file while it is open %.1f MB, at most %.1f MB",
          steps, size(data), timed.largest() / 1e6);
      for (var name : List.of(RECORD, "gladi.witness")) {
        Files.copy(data.resolve(name), killed.resolve(name));
      }
    }
  }

  /** The first opening of a file is told by itself: it may copy the file aside first. */
  private void opened(Path data, String what) {
    var records = new ArrayList<Stopwatch.Lap>();
    var boards = new ArrayList<Stopwatch.Lap>();
    for (int opening = 0; opening < OPENINGS; opening++) {
      var watch = new Stopwatch();
      try (var log = open(data)) {
        records.add(watch.lap());
        try (var session = session(log, plan(log))) {
          boards.add(watch.lap());
          if (session.snapshots().get().seq() != steps) {
            throw new IllegalStateException("steps are missing");
          }
        }
      }
    }
    say("%,d steps, %s, record: %s", steps, what, Stopwatch.line(records));
    say("%,d steps, %s, session to its board: %s", steps, what, Stopwatch.line(boards));
  }

  private static H2StepLog open(Path data) {
    return H2StepLog.open(data, InstantSource.system(), "bench");
  }

  private static Plan plan(H2StepLog log) {
    return switch (new PlanReader().parse(log.plan(ID))) {
      case ReadResult.Read<Plan>(var plan) -> plan;
      case ReadResult.Faulty<Plan>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private static ExerciseSession session(StepLog log, Plan plan) {
    return ExerciseSession.open(
        ID,
        plan,
        log,
        InstantSource.system(),
        e -> {
          throw e;
        });
  }

  private static void windows(long[] waits) {
    int window = waits.length / WINDOWS;
    for (int from = 0; from + window <= waits.length; from += window) {
      var sorted = Arrays.copyOfRange(waits, from, from + window);
      Arrays.sort(sorted);
      say(
          "append, steps %,d to %,d: p50 %.2f, p95 %.2f, p99 %.2f, longest %.0f ms",
          from + 1,
          from + window,
          millis(sorted, 50),
          millis(sorted, 95),
          millis(sorted, 99),
          sorted[window - 1] / 1e6);
    }
  }

  private static double millis(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100] / 1e6;
  }

  private static double size(Path data) throws IOException {
    return Files.size(data.resolve(RECORD)) / 1e6;
  }

  private static double all(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
