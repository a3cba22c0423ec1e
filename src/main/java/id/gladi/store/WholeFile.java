package id.gladi.store;

import id.gladi.app.PlaceRefusedException;
import id.gladi.app.PlaceRefusedException.Fault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files of the user that are on the disk whole or not at all. */
public final class WholeFile {
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes to a stream that is closed afterwards. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; its folder is made when it is missing. Where that is refused the file is as it
   * was before.
   */
  public static void write(Path file, byte[] bytes) {
    write(file, bytes.length, out -> out.write(bytes));
  }

  /** The same for what is too long to be held, or may be called off while it is written. */
  public static void write(Path file, Content content) {
    write(file, 1, content);
  }

  static void write(Path file, long bytes, Content content) {
    var whole = file.toAbsolutePath();
    var folder = whole.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      RecordFiles.whole(whole, part -> fill(part, content));
    } catch (IOException e) {
      throw new PlaceRefusedException(fault(folder, bytes, e), String.valueOf(folder), e);
    }
  }

  private static void fill(Path part, Content content) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
      content.writeTo(out);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
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
