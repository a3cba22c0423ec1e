package id.gladi.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own that is killed in the middle of its work. It is killed by its
 * handle: destroying the process object would throw away what is still in the pipe.
 */
final class Victim implements AutoCloseable {
  private final Process process;
  private final Thread reader;
  private final List<String> lines = new ArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);

  private Victim(Process process) {
    this.process = process;
    this.reader = Thread.ofPlatform().daemon().start(this::read);
  }

  /** The command line of Gladi. */
  static Victim program(String... args) throws IOException {
    return of("id.gladi.launch.Main", args);
  }

  /** Any main class of the product or the tests. */
  static Victim of(String main, String... args) throws IOException {
    return of(List.of(), main, args);
  }

  /** The same with options for its virtual machine. */
  static Victim of(List<String> options, String main, String... args) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(args));
    return new Victim(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  private void read() {
    try (var out = process.inputReader()) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (lines) {
          lines.add(line);
        }
        begun.countDown();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      begun.countDown();
    }
  }

  /** Waits for its first word. */
  Victim speaking() throws InterruptedException {
    begun.await();
    return this;
  }

  /** Looks again and again until it says a word or is dead. */
  Victim watchedUntil(String word, Runnable look) throws InterruptedException {
    boolean alive = true;
    while (alive && !lines().contains(word)) {
      look.run();
      alive = !process.waitFor(10, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  /** Lets it live so much longer, or until it ends by itself; then kills it and hears it out. */
  Victim killedAfter(long milliseconds) throws InterruptedException {
    var _ = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.toHandle().destroyForcibly();
    process.waitFor();
    reader.join();
    return this;
  }

  /** Everything it said. */
  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** The newest step of each session that it said was stored. */
  Map<Long, Long> committed() {
    var newest = new TreeMap<Long, Long>();
    for (var line : lines()) {
      if (line.matches("committed \\d+ \\d+")) {
        var words = line.split(" ");
        newest.merge(Long.valueOf(words[1]), Long.valueOf(words[2]), Math::max);
      }
    }
    return newest;
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }
}
