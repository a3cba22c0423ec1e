package id.gladi.draw.symbol;

import id.gladi.draw.Path;
import java.util.List;

/**
 * The little picture inside a frame, in one colour, on a grid of 24 with a live area of 2 to 22.
 *
 * @param parts drawn in order
 */
public record Glyph(List<Part> parts) {

  /** One outline, either filled or drawn as a line. */
  public record Part(boolean filled, Path path) {}

  public Glyph {
    parts = List.copyOf(parts);
  }
}
