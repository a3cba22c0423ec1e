package id.gladi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;

/** Encrypts a closed record, or takes its encryption off, in one move that a crash cannot split. */
final class Recoding {
  private static final String NAME = "recode";
  private static final String FOLDER = "gladi-recode";
  private static final Pattern FOLDERS = Pattern.compile(FOLDER + "\\d+");

  private Recoding() {}

  /**
   * Changes one file.
   *
   * @param from the key it has, empty for none
   * @param to the key it is to have
   */
  static void recode(Path file, String from, String to) throws SQLException, IOException {
    if (from.equals(to)) {
      return;
    }
    var folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), FOLDER);
    var copy = folder.resolve(NAME + ".mv.db");
    try {
      RecordFiles.copy(file, copy);
      ChangeFileEncryption.execute(
          folder.toString(), NAME, "AES", password(from), password(to), true);
      RecordFiles.force(copy);
      RecordFiles.move(copy, file);
    } finally {
      discard(folder);
    }
  }

  private static void discard(Path folder) throws IOException {
    try (var left = Files.list(folder)) {
      for (var path : left.toList()) {
        Files.deleteIfExists(path);
      }
    }
    Files.deleteIfExists(folder);
  }

  /** Takes away what killed programs left of their work in a folder: it may be in clear text. */
  static void discardAll(Path inside) throws IOException {
    try (var found = Files.list(inside)) {
      for (var folder : found.filter(Recoding::ours).toList()) {
        discard(folder);
      }
    }
  }

  private static boolean ours(Path path) {
    return FOLDERS.matcher(String.valueOf(path.getFileName())).matches() && Files.isDirectory(path);
  }

  private static char @Nullable [] password(String key) {
    return key.isEmpty() ? null : key.toCharArray();
  }
}
