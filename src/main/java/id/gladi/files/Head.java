package id.gladi.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, seen from its first bytes. */
public enum Head {
  /** Begins like a JSON object. */
  JSON,
  /** PNG or JPEG. */
  PICTURE,
  /** Anything else, or nothing at all. */
  OTHER;

  private static final int BYTES = 64;

  /** Looks at a file; one that cannot be read is something else. */
  public static Head of(Path file) {
    try (var in = Files.newInputStream(file)) {
      var head = new String(in.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
      if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")) {
        return PICTURE;
      }
      return head.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().startsWith("{") ? JSON : OTHER;
    } catch (IOException unreadable) {
      return OTHER;
    }
  }
}
