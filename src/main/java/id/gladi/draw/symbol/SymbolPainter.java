package id.gladi.draw.symbol;

import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import java.util.Locale;

/** Draws one token's symbol: white rim, frame, glyph, echelon sign. */
public final class SymbolPainter {
  private static final double GRID = 32;
  private static final double FRAME_ONLY_BELOW = 20;
  private static final double THIN_FROM = 28;
  private static final Path ACT = SymbolShapes.diamond(17);

  private final Symbols symbols;

  /** A painter that draws from this catalogue. */
  public SymbolPainter(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * Draws a unit's symbol.
   *
   * @param agency id of the agency, gives the frame
   * @param kind id of the kind of unit, gives the glyph; unknown kinds show their initials
   * @param at middle of the frame
   * @param size of the grid in pixels; below 20 only the frame is drawn
   */
  public void unit(Pen pen, String agency, String kind, Xy at, double size) {
    frame(pen, symbols.frame(agency, kind), kind, at, size);
  }

  /** Draws only an agency's frame, as in legends and group headings. */
  public void agency(Pen pen, String agency, Xy at, double size) {
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    outline(pen, symbols.agencyFrame(agency));
    pen.restore();
  }

  /** Draws where a unit stood before: its frame as a broken line, with nothing in it. */
  public void ghost(Pen pen, String agency, String kind, Xy at, double size) {
    var frame = symbols.frame(agency, kind);
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    pen.fill(frame.outline(), Rgba.WHITE.alpha(0.55));
    pen.stroke(frame.outline(), Stroke.solid(2.2, frame.colour()).dashed(4, 3));
    pen.restore();
  }

  /** Draws the amber diamond that marks an act. */
  public void act(Pen pen, String kind, Xy at, double size) {
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    pen.stroke(ACT, Stroke.solid(5, Rgba.WHITE));
    pen.fill(ACT, SymbolShapes.ACT_PAPER);
    pen.stroke(ACT, Stroke.solid(2, SymbolShapes.ACT_EDGE));
    symbols
        .act(kind)
        .ifPresent(glyph -> glyph(pen, glyph, new Xy(0, 0), 0.66, 2.4, SymbolShapes.ACT_INK));
    pen.restore();
  }

  /** Draws the sign of the unit's size above the frame. */
  public void echelon(Pen pen, Echelon echelon, Xy at, double size, Palette palette) {
    if (echelon == Echelon.NONE) {
      return;
    }
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    Path sign = SymbolShapes.echelon(echelon);
    pen.stroke(sign, Stroke.solid(3, palette.of(Ink.HALO)));
    pen.fill(sign, palette.of(Ink.LABEL));
    pen.restore();
  }

  /** Marks what the unit is doing at the lower right of its frame; a ready unit bears no mark. */
  public void status(Pen pen, Token.Status status, Xy at, double size, Palette palette) {
    if (status == Token.Status.READY) {
      return;
    }
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    if (status == Token.Status.OUT_OF_ACTION) {
      pen.stroke(StatusShapes.CROSSED, Stroke.round(6, palette.of(Ink.HALO)));
      pen.stroke(StatusShapes.CROSSED, Stroke.round(2.8, palette.of(Ink.LABEL)));
    } else {
      pen.fill(StatusShapes.BADGE, palette.of(Ink.LABEL));
      pen.stroke(StatusShapes.BADGE, Stroke.solid(1.6, palette.of(Ink.HALO)));
      pen.stroke(StatusShapes.sign(status), Stroke.round(2, palette.of(Ink.HALO)));
    }
    pen.restore();
  }

  /** Marks at the lower left of its frame that the hand must not move the unit. */
  public void lock(Pen pen, Xy at, double size, Palette palette) {
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    pen.fill(LockShapes.BADGE, palette.of(Ink.SURFACE));
    pen.stroke(LockShapes.BADGE, Stroke.solid(1.4, palette.of(Ink.LABEL)));
    pen.fill(LockShapes.BODY, palette.of(Ink.LABEL));
    pen.stroke(LockShapes.BOW, Stroke.round(1.4, palette.of(Ink.LABEL)));
    pen.restore();
  }

  /** The badge of a level at the upper right of a frame: its colour, and bars up to it. */
  public void level(Pen pen, Level.Colour colour, int ordinal, int of, Xy at, double size) {
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    var ink = Rgba.hex(colour.text());
    pen.stroke(LevelShapes.PLATE, Stroke.solid(3, Rgba.WHITE));
    pen.fill(LevelShapes.PLATE, Rgba.hex(colour.fill()));
    pen.stroke(LevelShapes.PLATE, Stroke.solid(0.8, ink));
    for (int bar = 1; bar <= of; bar++) {
      pen.fill(LevelShapes.bar(bar, of), bar <= ordinal ? ink : ink.alpha(0.3));
    }
    pen.restore();
  }

  /** The box a symbol needs with its rim, without the echelon sign. */
  public static Box extent(Xy at, double size) {
    return Box.around(at, size * 1.1, size * 1.1);
  }

  private void frame(Pen pen, TokenFrame frame, String kind, Xy at, double size) {
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(size / GRID);
    outline(pen, frame);
    if (size >= FRAME_ONLY_BELOW) {
      double width = size < THIN_FROM ? 2.6 : 2.2;
      symbols
          .glyph(kind)
          .ifPresentOrElse(
              glyph ->
                  glyph(pen, glyph, frame.glyphCentre(), frame.glyphScale(), width, frame.ink()),
              () -> initials(pen, frame, kind));
    }
    pen.restore();
  }

  private static void outline(Pen pen, TokenFrame frame) {
    pen.stroke(frame.outline(), Stroke.solid(frame.paper() ? 6.2 : 5, Rgba.WHITE));
    pen.fill(frame.outline(), frame.paper() ? Rgba.WHITE : frame.colour());
    pen.stroke(frame.outline(), Stroke.solid(frame.paper() ? 2.6 : 1, frame.colour()));
  }

  private static void glyph(Pen pen, Glyph glyph, Xy centre, double scale, double width, Rgba ink) {
    pen.save();
    pen.translate(centre.x() - 12 * scale, centre.y() - 12 * scale);
    pen.scale(scale);
    for (Glyph.Part part : glyph.parts()) {
      if (part.filled()) {
        pen.fill(part.path(), ink);
        pen.stroke(part.path(), Stroke.solid(0.6, ink));
      } else {
        pen.stroke(part.path(), Stroke.round(width, ink));
      }
    }
    pen.restore();
  }

  private static void initials(Pen pen, TokenFrame frame, String kind) {
    TextStyle style =
        TextStyle.of(11, TextStyle.Weight.BOLD, frame.ink()).anchored(TextStyle.Anchor.MIDDLE);
    pen.text(initials(kind), frame.glyphCentre().x(), frame.glyphCentre().y() + 4, style);
  }

  /** First letters of the first two words, in capitals; {@code tim-sar} gives TS. */
  static String initials(String kind) {
    StringBuilder letters = new StringBuilder();
    for (String word : kind.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && letters.length() < 2) {
        letters.appendCodePoint(word.codePointAt(0));
      }
    }
    return letters.isEmpty() ? "?" : letters.toString().toUpperCase(Locale.ROOT);
  }
}
