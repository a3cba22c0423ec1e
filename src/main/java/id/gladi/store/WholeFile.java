package id.gladi.store;

import id.gladi.app.PlaceRefusedException;
import id.gladi.app.PlaceRefusedException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files of the user that are on the disk whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Puts bytes into a file that is not there yet. */
  @FunctionalInterface
  interface Writer {
    void write(Path file, byte[] bytes) throws IOException;
  }

  /**
   * Writes a file; its folder is made when it is missing. Where that is refused the file is as it
   * was before.
   */
  public static void write(Path file, byte[] bytes) {
    write(file, bytes, Files::write);
  }

  static void write(Path file, byte[] bytes, Writer writer) {
    var whole = file.toAbsolutePath();
    var folder = whole.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      RecordFiles.write(whole, bytes, writer);
    } catch (IOException e) {
      throw new PlaceRefusedException(fault(folder, bytes.length, e), String.valueOf(folder), e);
    }
  }

  /** What it means that a file could not be written by others. */
  public static PlaceRefusedException refused(Path file, IOException failure) {
    var folder = file.toAbsolutePath().getParent();
    return new PlaceRefusedException(fault(folder, 1, failure), String.valueOf(folder), failure);
  }

  private static Fault fault(@Nullable Path folder, long bytes, IOException failure) {
    if (Failure.full(failure)) {
      return Fault.FULL;
    }
    if (Failure.readOnly(failure)) {
      return Fault.READ_ONLY;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return Fault.GONE;
    }
    return Failure.room(folder) < bytes ? Fault.FULL : Fault.OTHER;
  }
}
