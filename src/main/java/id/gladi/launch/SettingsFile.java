package id.gladi.launch;

import id.gladi.app.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Settings in a small text file of the data folder, one {@code key=value} a line. A file that
 * cannot be read counts as empty; it is replaced whole or not at all. The folder is made once: one
 * that is gone later was pulled out with its stick and is not made anew.
 */
final class SettingsFile implements Settings, AutoCloseable {
  private static final String NAME = "settings.properties";
  private final Path file;
  private final Consumer<Throwable> trouble;
  private final Map<String, String> values = new ConcurrentSkipListMap<>();
  private volatile boolean seen;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

  /**
   * The settings of a data folder.
   *
   * @param trouble told when they cannot be read or written
   */
  SettingsFile(Path data, Consumer<Throwable> trouble) {
    this.file = data.resolve(NAME);
    this.trouble = trouble;
    this.seen = Files.isDirectory(data);
    read();
  }

  private void read() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      var read = new Properties();
      read.load(new StringReader(Files.readString(file)));
      read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
    } catch (IOException | IllegalArgumentException e) {
      trouble.accept(e);
    }
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    if (!value.equals(values.put(key, value))) {
      writer.execute(this::write);
    }
  }

  private void write() {
    List<String> lines = new ArrayList<>();
    values.forEach((key, value) -> lines.add(key + "=" + value));
    try {
      var folder = file.toAbsolutePath().getParent();
      if (!seen) {
        Files.createDirectories(folder);
        seen = true;
      }
      var fresh = Files.createTempFile(folder, "settings", ".tmp");
      try {
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | UncheckedIOException e) {
      trouble.accept(e);
    }
  }

  /** Waits until everything is written. */
  @Override
  public void close() {
    writer.close();
  }
}
