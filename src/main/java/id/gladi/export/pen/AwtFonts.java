package id.gladi.export.pen;

import id.gladi.draw.TextStyle;
import id.gladi.draw.Typeface;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The shipped type as AWT fonts. Immutable after it is built; safe for many threads. */
final class AwtFonts {
  private static final AwtFonts SHIPPED = new AwtFonts();
  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

  private AwtFonts() {
    for (Typeface face : Typeface.values()) {
      fonts.put(face, load(face));
    }
  }

  static Font font(TextStyle style) {
    var face = Typeface.of(style.size(), style.weight());
    Font font = Objects.requireNonNull(SHIPPED.fonts.get(face), face::name);
    return font.deriveFont((float) style.size());
  }

  private static Font load(Typeface face) {
    try (InputStream in = face.open()) {
      Font plain = Font.createFont(Font.TRUETYPE_FONT, in);
      return plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("not a TrueType font: " + face.resource(), e);
    }
  }
}
