package id.gladi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What can only be seen in the text of a source file, not in its class.
final class SourceText {
  static final int MOST_LINES = 250;

  /// Upper case alone is enough: SQL is written so here, and prose is not.
  private static final Pattern REWRITING_SQL =
      Pattern.compile(
          "\\b(UPDATE|DELETE|TRUNCATE|MERGE)\\b"
              + "|(?i:\\b(update\\s+\\w+\\s+set|delete\\s+from|truncate\\s+table|merge\\s+into)\\b)");

  private SourceText() {}

  /// Code and looks; a bundle, a map or a font is as long as it has to be.
  static List<String> tooLong(Path root) {
    return files(root, ".java", ".css", ".fxml").stream()
        .filter(file -> lines(file) > MOST_LINES)
        .map(file -> root.relativize(file) + ": " + lines(file) + " lines")
        .toList();
  }

  /// Places that change or remove what was stored.
  static List<String> rewritingSql(Path root, String... endings) {
    return files(root, endings).stream()
        .flatMap(file ->
            REWRITING_SQL.matcher(read(file)).results().map(hit -> file + ": " + hit.group()))
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path root, String... endings) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }
}
