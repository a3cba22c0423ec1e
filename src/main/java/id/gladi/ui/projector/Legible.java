package id.gladi.ui.projector;

import id.gladi.draw.Rgba;

/** Keeps words readable on the colours of a profile, which were chosen for a laptop. */
final class Legible {
  /** Contrast of text that a far row still reads: WCAG 2 level AAA. */
  static final double LEAST = 7;

  private static final double STEP = 0.02;

  private Legible() {}

  /** The same colour, deeper under light words or paler under dark ones until they stand out. */
  static Rgba under(Rgba words, Rgba fill) {
    int end = words.luminance() > fill.luminance() ? 0 : 255;
    var next = fill;
    for (double share = STEP; next.contrast(words) < LEAST && share <= 1; share += STEP) {
      next =
          new Rgba(
              mixed(fill.red(), end, share),
              mixed(fill.green(), end, share),
              mixed(fill.blue(), end, share),
              1);
    }
    return next;
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
