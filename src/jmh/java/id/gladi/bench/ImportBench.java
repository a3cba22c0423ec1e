package id.gladi.bench;

import com.sun.management.OperatingSystemMXBean;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.files.osm.MapImport;
import id.gladi.files.osm.SiteWish;
import id.gladi.files.osm.data.Watcher;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A town out of an OpenStreetMap file: 6,000 houses have 3 MB, 250,000 have a million nodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ImportBench {
  @Param({"6000", "25000", "250000"})
  public int houses;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private Path file = Path.of("");

  /** Processor time of the whole process: other programs on the machine hardly touch it. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    /** Milliseconds on all cores, with the compiler's and the collector's. */
    public double millis;
  }

  /** Writes the file once. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("town", ".osm");
    int nodes = OsmTown.write(file, houses);
    System.out.printf("%,d bytes, %,d nodes%n", Files.size(file), nodes);
  }

  /** Takes it away again. */
  @TearDown
  public void discard() throws IOException {
    Files.delete(file);
  }

  /** Everything from the file to the map. */
  @Benchmark
  public int take(Processor processor) {
    long before = system.getProcessCpuTime();
    var request = new MapImport.Request(file, "town", "Town", null, new SiteWish.Open());
    var taken =
        switch (MapImport.run(request, Watcher.NOBODY)) {
          case ReadResult.Read<MapImport.Imported>(var imported) ->
              imported.map().ofKind(FeatureKind.BUILDING).size();
          case ReadResult.Faulty<MapImport.Imported>(var problems) ->
              throw new IllegalStateException(String.valueOf(problems));
        };
    if (taken != houses) {
      throw new IllegalStateException(taken + " of " + houses + " houses were taken");
    }
    processor.millis = (system.getProcessCpuTime() - before) / 1e6;
    return taken;
  }
}
