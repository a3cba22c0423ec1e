package id.gladi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Processor time of single threads: other programs on the machine do not count in it. */
final class Cpu {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long drawing = -1;

  /** Nanoseconds that this thread has worked. */
  long here() {
    return threads.getCurrentThreadCpuTime();
  }

  /** Nanoseconds that the toolkit's thread of drawing has worked; 0 before it has begun. */
  long drawing() {
    if (drawing < 0) {
      drawing =
          Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
              .filter(info -> info != null && info.getThreadName().startsWith("QuantumRenderer"))
              .mapToLong(info -> info.getThreadId())
              .findFirst()
              .orElse(-1);
    }
    return drawing < 0 ? 0 : Math.max(0, threads.getThreadCpuTime(drawing));
  }
}
