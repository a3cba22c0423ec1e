package id.gladi.files.json;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Place;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings a file into memory: only files, only up to a limit, only UTF-8 (with or without its mark).
 */
public final class TextFile {
  private static final int MEGABYTE = 1_000_000;

  private TextFile() {}

  /**
   * The text of a file, refused before reading when it is too large.
   *
   * @param limit most bytes
   */
  public static ReadResult<SourceText> read(Path file, int limit) {
    var name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return faulty(name, Kind.IS_A_FOLDER);
      }
      if (!Files.exists(file)) {
        return faulty(name, Kind.MISSING_FILE);
      }
      if (!Files.isRegularFile(file)) {
        return faulty(name, Kind.UNREADABLE);
      }
      long size = Files.size(file);
      if (size > limit) {
        return tooLarge(name, size, limit);
      }
      try (var in = Files.newInputStream(file)) {
        return read(name, in, limit);
      }
    } catch (NoSuchFileException gone) {
      return faulty(name, Kind.MISSING_FILE);
    } catch (AccessDeniedException denied) {
      return faulty(name, Kind.UNREADABLE);
    } catch (IOException failed) {
      return faulty(name, Kind.UNREADABLE);
    }
  }

  /** The text of a stream; stops at the limit, however much follows. */
  public static ReadResult<SourceText> read(String name, InputStream in, int limit)
      throws IOException {
    var bytes = in.readNBytes(limit + 1);
    return bytes.length > limit ? tooLarge(name, bytes.length, limit) : decode(name, bytes);
  }

  private static ReadResult<SourceText> tooLarge(String name, long size, int limit) {
    long megabytes = Math.max((size + MEGABYTE - 1) / MEGABYTE, limit / MEGABYTE + 1);
    return faulty(name, Kind.TOO_LARGE, megabytes, limit / MEGABYTE);
  }

  private static ReadResult<SourceText> decode(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return faulty(name, Kind.EMPTY_FILE);
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return faulty(name, Kind.OTHER_ENCODING, "UTF-16");
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var out = CharBuffer.allocate(bytes.length - from);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      return notUtf8(name, bytes, in.position(), out.flip());
    }
    return new ReadResult.Read<>(new SourceText(name, out.flip().toString()));
  }

  private static ReadResult<SourceText> notUtf8(
      String name, byte[] bytes, int offset, CharBuffer before) {
    var text = before.toString();
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    var wrong = "0x%02X".formatted(bytes[offset]);
    var args = Problem.mentioning(offset, wrong);
    return new ReadResult.Faulty<>(
        List.of(new Problem(name, new Place(line, column, ""), Kind.NOT_UTF_8, args)));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static <T> ReadResult<T> faulty(String name, Kind kind, Object... args) {
    return new ReadResult.Faulty<>(List.of(Problem.ofFile(name, kind, args)));
  }
}
