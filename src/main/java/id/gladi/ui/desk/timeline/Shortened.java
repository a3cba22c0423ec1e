package id.gladi.ui.desk.timeline;

import java.util.function.ToDoubleFunction;

/** Words that are cut to the room they have, with an ellipsis for what is left out. */
final class Shortened {
  private Shortened() {}

  /**
   * The words, or as many of them as fit; empty when not even one letter does.
   *
   * @param room in pixels
   * @param measure width of words in pixels
   */
  static String to(String words, double room, ToDoubleFunction<String> measure) {
    if (measure.applyAsDouble(words) <= room) {
      return words;
    }
    for (int end = words.length() - 1; end > 0; end--) {
      var cut = words.substring(0, end).stripTrailing() + "…";
      if (measure.applyAsDouble(cut) <= room) {
        return cut;
      }
    }
    return "";
  }
}
