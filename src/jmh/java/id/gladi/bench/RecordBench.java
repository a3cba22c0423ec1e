package id.gladi.bench;

import id.gladi.app.SessionId;
import id.gladi.core.play.Step;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A durable step against the database's own INSERT, COMMIT and CHECKPOINT SYNC of the same size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecordBench {
  private List<Step> steps = List.of();
  private @Nullable H2StepLog log;
  private @Nullable Connection bare;
  private @Nullable PreparedStatement insert;
  private SessionId session = new SessionId(1);
  private String payload = "";
  private long next;
  private long nextBare;

  /** Plays once; the acts are appended again and again to sessions of their own. */
  @Setup
  public void open() throws IOException, SQLException {
    var opened = Kukar.plan();
    steps = Kukar.played(opened.plan(), 10_000).steps();
    log = H2StepLog.open(folder(), InstantSource.system(), "bench");
    session = log.create("kukar", "Kukar", opened.texts());
    bare =
        DriverManager.getConnection(
            "jdbc:h2:file:" + folder().resolve("bare") + ";WRITE_DELAY=0", "sa", "");
    try (var table = bare.createStatement()) {
      table.execute("CREATE TABLE log (seq BIGINT PRIMARY KEY, payload VARCHAR)");
    }
    bare.setAutoCommit(false);
    insert = bare.prepareStatement("INSERT INTO log VALUES (?, ?)");
    payload = "x".repeat(300);
    next = 0;
    nextBare = 0;
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory("bench");
  }

  /** Gladi: one step, on the disk. */
  @Benchmark
  @Group("durable")
  public Step append() {
    next++;
    var like = steps.get((int) (next % (steps.size() - 1)) + 1);
    var step =
        new Step(next, next - 1, new Step.Cause.Acted(), like.events(), like.by(), like.wall());
    Objects.requireNonNull(log).append(session, step);
    return step;
  }

  /** The database alone: the least that a durable row costs. */
  @Benchmark
  @Group("durable")
  public boolean insertCommitCheckpoint() throws SQLException {
    var statement = Objects.requireNonNull(insert);
    var connection = Objects.requireNonNull(bare);
    statement.setLong(1, ++nextBare);
    statement.setString(2, payload);
    statement.executeUpdate();
    connection.commit();
    try (var checkpoint = connection.createStatement()) {
      return checkpoint.execute("CHECKPOINT SYNC");
    }
  }

  /** Lets both files go. */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    Objects.requireNonNull(log).close();
    Objects.requireNonNull(bare).close();
  }
}
