package id.gladi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Time by the clock and time of the processors: on a machine shared with other programs only the
 * latter is the program's own.
 */
final class Stopwatch {
  private long clock = System.nanoTime();
  private long processor = processor();

  /** Milliseconds since the last one. */
  record Lap(double clock, double processor) {}

  Lap lap() {
    long clockNow = System.nanoTime();
    long processorNow = processor();
    var lap = new Lap((clockNow - clock) / 1e6, (processorNow - processor) / 1e6);
    clock = clockNow;
    processor = processorNow;
    return lap;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** The first lap, and the middle and the range of the others. */
  static String line(List<Lap> laps) {
    var later = laps.stream().skip(1).toList();
    var clocks = later.stream().mapToDouble(Lap::clock).sorted().toArray();
    var processors = later.stream().mapToDouble(Lap::processor).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "first %.0f ms (processor %.0f), then %.0f ms (%.0f to %.0f, processor %.0f, n = %d)",
        laps.getFirst().clock(),
        laps.getFirst().processor(),
        clocks[clocks.length / 2],
        clocks[0],
        clocks[clocks.length - 1],
        processors[processors.length / 2],
        clocks.length);
  }
}
