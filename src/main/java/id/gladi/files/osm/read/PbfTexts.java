package id.gladi.files.osm.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The table of texts of one block; a text is decoded when it is first asked for. */
final class PbfTexts {
  private byte[] bytes = new byte[0];
  private int[] from = new int[1024];
  private int[] end = new int[1024];
  private @Nullable String[] texts = new String[1024];
  private int size;

  void clear() {
    size = 0;
  }

  void read(Proto table) {
    while (table.next()) {
      if (table.field() == 1) {
        add(table.message());
      } else {
        table.skip();
      }
    }
  }

  String get(int index) {
    if (index < 0 || index >= size) {
      throw new Proto.Broken("text " + index + " of " + size);
    }
    var known = texts[index];
    if (known != null) {
      return known;
    }
    var text = new String(bytes, from[index], end[index] - from[index], StandardCharsets.UTF_8);
    texts[index] = text;
    return text;
  }

  private void add(Proto text) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
    }
    bytes = text.array();
    from[size] = text.at();
    end[size] = text.end();
    texts[size++] = null;
  }
}
