package id.gladi.ui.board;

import id.gladi.draw.TextStyle;
import id.gladi.draw.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * The shipped type as JavaFX fonts, and widths of text. Keep one per canvas: it remembers what it
 * measured. Use on the FX thread only.
 */
final class FxText {
  private static final int REMEMBERED = 2_000;
  private static final boolean LOADED = load();

  private final Map<Key, Font> fonts = new HashMap<>();
  private final Map<Line, Double> widths =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, Double> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Text ruler = new Text();

  private record Key(Typeface face, double size) {}

  private record Line(Font font, String text) {}

  /** Makes the shipped families known to style sheets too; may be called often. */
  static boolean ready() {
    return LOADED;
  }

  Font font(TextStyle style) {
    Typeface face = Typeface.of(style.size(), style.weight());
    return fonts.computeIfAbsent(new Key(face, style.size()), FxText::make);
  }

  double width(String text, TextStyle style) {
    return widths.computeIfAbsent(new Line(font(style), text), this::measure);
  }

  private double measure(Line line) {
    ruler.setFont(line.font());
    ruler.setText(line.text());
    return ruler.getLayoutBounds().getWidth();
  }

  private static Font make(Key key) {
    return switch (key.face()) {
      case BOLD -> Font.font(key.face().family(), FontWeight.BOLD, key.size());
      case REGULAR, MEDIUM, SEMI_BOLD, DISPLAY_MEDIUM, DISPLAY_SEMI_BOLD ->
          Font.font(key.face().family(), key.size());
    };
  }

  private static boolean load() {
    for (Typeface face : Typeface.values()) {
      try (InputStream in = face.open()) {
        Font.loadFont(in, 12);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return true;
  }
}
