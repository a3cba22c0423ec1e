package id.gladi.bench;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.FullReview;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.launch.report.Documents;
import id.gladi.launch.report.Format;
import id.gladi.launch.report.Played;
import id.gladi.launch.report.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The review of a session of 2,000 steps as a file. The first writing of a process is what a user
 * of the command line waits for, so every fork measures one cold writing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=96m"})
public class ReportBench {
  private static final int STEPS = 2_000;

  @Param({"PDF", "DOCX", "HTML", "XLSX"})
  private Format format = Format.PDF;

  private Plan plan = Kukar.plan().plan();
  private StepTree tree = Kukar.played(plan, STEPS);
  private Path file = Path.of("");

  @Setup(Level.Trial)
  public void file() throws IOException {
    file = Files.createTempFile("gladi", format.ending());
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Benchmark
  public FullReview review() {
    return FullReview.of(plan, tree, tree.size(), Remarks.NONE);
  }

  @Benchmark
  public void write() {
    var played = new Played("bench", "", plan, tree, Remarks.NONE);
    new Documents(new BoardDrawing()).write(played, Wanted.report(format, "id"), file, _ -> {});
  }
}
