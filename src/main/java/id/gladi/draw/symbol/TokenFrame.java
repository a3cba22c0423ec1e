package id.gladi.draw.symbol;

import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import id.gladi.draw.Xy;

/**
 * The outline that tells an agency apart by shape and colour, on a grid of 32 around the origin.
 *
 * @param id stable name, the agency's id for most
 * @param colour of the agency
 * @param paper white inside with a coloured edge (civilians, health, media) instead of solid
 * @param glyphScale of the glyph's grid of 24
 * @param glyphCentre where the middle of the glyph stands
 * @param outline the shape
 */
public record TokenFrame(
    String id, Rgba colour, boolean paper, double glyphScale, Xy glyphCentre, Path outline) {

  /** Colour of the glyph. */
  public Rgba ink() {
    return paper ? colour : Rgba.WHITE;
  }

  /** The same shape in another agency's colour. */
  public TokenFrame tinted(Rgba other) {
    return new TokenFrame(id, other, paper, glyphScale, glyphCentre, outline);
  }
}
