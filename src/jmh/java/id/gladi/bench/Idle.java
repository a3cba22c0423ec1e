package id.gladi.bench;

import id.gladi.ui.fx.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.Scene;

/** Leaves the windows alone and tells what that costs. */
final class Idle implements Phase {
  private static final int SECONDS = 10;
  private final Scene scene;
  private final String what;
  private int layouts;

  Idle(Scene scene, String what) {
    this.scene = scene;
    this.what = what;
  }

  @Override
  public void start(Runnable then) {
    pause(
        2,
        () -> {
          Runnable count = () -> layouts++;
          scene.addPostLayoutPulseListener(count);
          var before = cpu();
          pause(
              SECONDS,
              () -> {
                double share = (cpu().toNanos() - before.toNanos()) / 1e7 / SECONDS;
                scene.removePostLayoutPulseListener(count);
                System.out.printf(
                    Locale.ROOT,
                    "idle, %s: %.2f %% of one core, %d layout passes in %d s; resident %s%n",
                    what,
                    share,
                    layouts,
                    SECONDS,
                    resident());
                then.run();
              });
        });
  }

  /** A pause that keeps no animation running, for that would itself cost sixty pulses a second. */
  private static void pause(int seconds, Runnable then) {
    var waiting =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                Thread.sleep(Duration.ofSeconds(seconds));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              FxThread.run(then);
            });
    waiting.start();
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static String resident() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
          .map(line -> line.replaceAll("\\s+", " "))
          .reduce((a, b) -> a + ", " + b)
          .orElse("unknown");
    } catch (IOException elsewhere) {
      return "unknown";
    }
  }
}
