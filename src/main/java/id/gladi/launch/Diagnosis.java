package id.gladi.launch;

import id.gladi.store.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file for whoever looks into a fault: the log, and what the program and its record look like
 * from outside. Nothing of an exercise is in it, not even the name of one.
 *
 * @param data the data folder
 * @param log the newest file of the log; the older ones lie beside it
 */
record Diagnosis(Path data, Path log, String program, Instant now) {
  private static final List<String> SYSTEM =
      List.of(
          "os.name",
          "os.version",
          "os.arch",
          "java.vm.name",
          "java.runtime.version",
          "javafx.runtime.version",
          "prism.order",
          "file.encoding",
          "user.language");

  private static final long MEGABYTE = 1L << 20;

  /** Writes the file, whole or not at all. */
  void write(Path file) {
    WholeFile.write(file, zip());
  }

  private byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "program.txt", String.join("\n", state()).getBytes(StandardCharsets.UTF_8));
      for (var each : logs()) {
        put(zip, "logs/" + each.getFileName(), Files.readAllBytes(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private List<Path> logs() throws IOException {
    var folder = log.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    var ours = String.valueOf(log.getFileName());
    return files(folder).stream()
        .filter(file -> String.valueOf(file.getFileName()).startsWith(ours))
        .toList();
  }

  private List<String> state() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("Gladi " + program);
    lines.add(now.toString());
    SYSTEM.forEach(key -> lines.add(key + "=" + System.getProperty(key, "")));
    var runtime = Runtime.getRuntime();
    lines.add("processors=" + runtime.availableProcessors());
    lines.add("memory.max.MB=" + runtime.maxMemory() / MEGABYTE);
    lines.add("memory.used.MB=" + (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    if (Files.isDirectory(data)) {
      lines.add("disk.free.MB=" + Files.getFileStore(data).getUsableSpace() / MEGABYTE);
      record(lines);
    } else {
      lines.add("data folder is gone");
    }
    return lines;
  }

  /** Only names that the program itself gives, and how many files of the user's there are. */
  private void record(List<String> lines) throws IOException {
    for (var file : files(data)) {
      var name = String.valueOf(file.getFileName());
      if (name.startsWith("gladi")) {
        lines.add(name + " " + Files.size(file));
      }
    }
    for (var folder : List.of("backups", "remarks", "maps", "exercises")) {
      var there = data.resolve(folder);
      lines.add(folder + ": " + (Files.isDirectory(there) ? files(there).size() : 0));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
