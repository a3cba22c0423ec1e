package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.core.play.Plan;
import id.gladi.files.OpenedPlan;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A closed record of 10,000 steps, opened until its board can be shown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class ReopenBench {
  private static final SessionId ID = new SessionId(1);

  private OpenedPlan opened = Kukar.plan();
  private Path folder = Path.of("");

  /** Writes the record once. */
  @Setup
  public void write() throws IOException {
    opened = Kukar.plan();
    folder = Files.createTempDirectory("bench");
    try (var log = open()) {
      var id = log.create("kukar", "Kukar", opened.texts());
      Kukar.played(opened.plan(), 10_000).steps().forEach(step -> log.append(id, step));
    }
  }

  private H2StepLog open() {
    return H2StepLog.open(folder, InstantSource.system(), "bench");
  }

  /** Record and session; closing the file is part of it, for it cannot be left out. */
  @Benchmark
  public long reopen() {
    try (var log = open()) {
      return reopened(log, opened.plan());
    }
  }

  private static long reopened(H2StepLog log, Plan plan) {
    try (var session =
        ExerciseSession.open(
            ID,
            plan,
            log,
            InstantSource.system(),
            e -> {
              throw e;
            })) {
      return session.snapshots().get().seq();
    }
  }
}
