package id.gladi.export.page;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text as it is read
 * @param number the same as a figure, for sheets that reckon; empty for words
 * @param drawing shown in place of the text where a format can draw in a cell, null for none
 */
public record Cell(String text, OptionalDouble number, Tone tone, @Nullable Drawing drawing) {
  public static Cell of(String text) {
    return new Cell(text, OptionalDouble.empty(), Tone.PLAIN, null);
  }

  public static Cell of(String text, Tone tone) {
    return new Cell(text, OptionalDouble.empty(), tone, null);
  }

  public static Cell of(long number) {
    return new Cell(Long.toString(number), OptionalDouble.of((double) number), Tone.PLAIN, null);
  }

  /** A drawing with the words that say the same. */
  public static Cell drawn(String text, Drawing drawing) {
    return new Cell(text, OptionalDouble.empty(), Tone.PLAIN, drawing);
  }

  public Cell toned(Tone other) {
    return new Cell(text, number, other, drawing);
  }
}
