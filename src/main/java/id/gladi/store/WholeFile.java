package id.gladi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are on the disk whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file of the user; its folder is made when it is missing. */
  public static void write(Path file, byte[] bytes) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    RecordFiles.write(file.toAbsolutePath(), bytes);
  }
}
