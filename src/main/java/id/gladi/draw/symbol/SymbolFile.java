package id.gladi.draw.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the plain files of symbols: a name at the margin starts a block, indented lines are a key
 * and its text, and {@code #} starts a remark.
 */
final class SymbolFile {

  private SymbolFile() {}

  /** One named block. */
  record Block(String name, List<Entry> entries) {

    /** The text of the first line with this key, or the fallback. */
    String text(String key, String fallback) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::text)
          .findFirst()
          .orElse(fallback);
    }

    /** The words of the first line with this key; none if there is no such line. */
    List<String> words(String key) {
      String text = text(key, "");
      return text.isEmpty() ? List.of() : List.of(text.split(" +"));
    }
  }

  /** One indented line. */
  record Entry(String key, String text) {}

  static List<Block> read(String resource) {
    try (InputStream in = SymbolFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("resource is missing: " + resource);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Block> parse(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        String[] parts = line.strip().split(" ", 2);
        blocks.getLast().entries().add(new Entry(parts[0], parts[1]));
      } else {
        blocks.add(new Block(line.strip(), new ArrayList<>()));
      }
    }
    return blocks;
  }
}
