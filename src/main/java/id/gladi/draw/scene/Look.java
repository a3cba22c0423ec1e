package id.gladi.draw.scene;

import id.gladi.core.planning.Figures;
import id.gladi.draw.Box;
import id.gladi.draw.Palette;
import java.util.List;
import java.util.Set;

/**
 * How the picture is to look.
 *
 * @param factor k: 1 on a small desk, 1.15 on a large one, 1.8 for the room; type, strokes and
 *     symbols grow with it
 * @param symbol size of a token in pixels before the factor
 * @param words in the reader's language
 * @param hidden parts that are switched off
 * @param pictures from 0 to 1, by which the opacity of every picture on the ground is multiplied
 * @param drawing opacity from 0 to 1 of what is drawn of the ground: roads, houses, greens, water;
 *     fences, gates, rings and names stay whole
 * @param figures thresholds by which crowds are graded
 * @param covered places of the picture that controls lie over, in pixels
 */
public record Look(
    Palette palette,
    double factor,
    double symbol,
    Words words,
    Set<Part> hidden,
    double pictures,
    double drawing,
    Figures figures,
    List<Box> covered) {

  /** Size of a token on the board, in pixels before the factor. */
  public static final double SYMBOL = 26;

  private static final double ROOM_FACTOR = 1.8;
  private static final double ROOM_SYMBOL = 29;
  private static final double ROOM_TYPE = 1.35;

  /** Parts of the picture that can be switched off. */
  public enum Part {
    RINGS,
    GRID,
    STREET_NAMES,
    PLACE_NAMES,
    TOKEN_LABELS,
    STRENGTHS,
    CROWD_DOTS,
    CROWD_STATE,
    TRAILS,
    FURNITURE
  }

  public Look {
    hidden = Set.copyOf(hidden);
    covered = List.copyOf(covered);
  }

  /** The usual look of a picture: without metric grid and state of crowds. */
  public static Look of(Palette palette, double factor, Words words) {
    Set<Part> hidden = Set.of(Part.GRID, Part.CROWD_STATE);
    return new Look(palette, factor, SYMBOL, words, hidden, 1, 1, Figures.STANDARD, List.of());
  }

  /** The look for a room of forty: symbols and type grow more than the map; no strengths. */
  public static Look room(Palette palette, Words words) {
    Set<Part> hidden = Set.of(Part.GRID, Part.STRENGTHS, Part.CROWD_STATE);
    return new Look(
        palette, ROOM_FACTOR, ROOM_SYMBOL, words, hidden, 1, 1, Figures.STANDARD, List.of());
  }

  /** The same with other parts switched off. */
  public Look hiding(Set<Part> parts) {
    return new Look(palette, factor, symbol, words, parts, pictures, drawing, figures, covered);
  }

  /** The same with pictures on the ground fainter by a factor from 0 to 1. */
  public Look fading(double share) {
    return new Look(palette, factor, symbol, words, hidden, share, drawing, figures, covered);
  }

  /** The same with the drawn ground fainter by a factor from 0 to 1. */
  public Look paling(double share) {
    return new Look(palette, factor, symbol, words, hidden, pictures, share, figures, covered);
  }

  /** The same with crowds graded by the planner's thresholds. */
  public Look grading(Figures thresholds) {
    return new Look(palette, factor, symbol, words, hidden, pictures, drawing, thresholds, covered);
  }

  /** The same with names and plates kept clear of what controls lie over. */
  public Look under(List<Box> controls) {
    return new Look(palette, factor, symbol, words, hidden, pictures, drawing, figures, controls);
  }

  /** How much more than the factor the type of labels grows: the last row must read it. */
  public double type() {
    return factor >= 1.5 ? ROOM_TYPE : 1;
  }

  /** Whether the part is to be drawn. */
  public boolean shows(Part part) {
    return !hidden.contains(part);
  }
}
