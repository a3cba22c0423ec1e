package id.gladi.export.pen;

import id.gladi.draw.TextStyle;
import id.gladi.draw.Typeface;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words as they are set, kept while they are in use: a board writes the same few hundred again and
 * again. Thread-safe.
 */
final class AwtTexts {
  private static final int MOST = 4_000;
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final Map<Key, Run> kept =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Run> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String text, Typeface face, double size) {}

  /** One line of text in one face and size, from its base line. */
  record Run(Font font, double width, Shape outline) {}

  synchronized Run of(String text, TextStyle style) {
    var key = new Key(text, Typeface.of(style.size(), style.weight()), style.size());
    return kept.computeIfAbsent(
        key,
        _ -> {
          var font = AwtFonts.font(style);
          var layout = new TextLayout(text, font, METRICS);
          return new Run(font, layout.getAdvance(), layout.getOutline(null));
        });
  }
}
