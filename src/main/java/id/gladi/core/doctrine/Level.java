package id.gladi.core.doctrine;

import id.gladi.core.Text;

/**
 * A level of the situation.
 *
 * @param ordinal 1 for the calmest
 * @param behaviour what the crowd does at this level: the criterion for declaring it
 * @param response the units and kit it calls for
 * @param maxStage highest force stage the profile foresees (1–5)
 * @param holder who holds control
 * @param colour always shown with word and bars, never alone
 */
public record Level(
    String id,
    int ordinal,
    Text name,
    Text behaviour,
    Text response,
    int maxStage,
    Text holder,
    Colour colour,
    Citation source) {
  /** Fill and text as {@code #RRGGBB}. */
  public record Colour(String fill, String text) {}
}
