package id.gladi.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is, seen from its first bytes. */
public enum Head {
  /** Begins like a JSON object. */
  JSON,
  /** Begins like a picture, or is nothing known and called one. */
  PICTURE,
  /** Anything else, or nothing at all. */
  OTHER;

  private static final int BYTES = 64;

  /** PNG, JPEG, TIFF in both orders of bytes, GIF and BMP. */
  private static final List<String> PICTURES =
      List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*", "GIF8", "BM");

  private static final List<String> ENDINGS =
      List.of(".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp");

  /** Looks at a file; the name counts for one that cannot be read or begins like nothing known. */
  public static Head of(Path file) {
    try (var in = Files.newInputStream(file)) {
      var head = new String(in.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
      if (PICTURES.stream().anyMatch(head::startsWith)) {
        return PICTURE;
      }
      if (head.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().startsWith("{")) {
        return JSON;
      }
    } catch (IOException unreadable) {
      // its name has to do
    }
    var name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) ? PICTURE : OTHER;
  }
}
