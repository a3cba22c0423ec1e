package id.gladi.core;

/**
 * A number of persons with its uncertainty. Units are counted exactly (low = likely = high); crowds
 * are shown as a range. Rejected: negative numbers and an order other than low ≤ likely ≤ high.
 */
public record Strength(int low, int likely, int high) {
  public Strength {
    if (low < 0 || likely < low || high < likely) {
      throw new IllegalArgumentException(
          "strength must be 0 ≤ low ≤ likely ≤ high: " + low + "/" + likely + "/" + high);
    }
  }

  public static Strength exactly(int persons) {
    return new Strength(persons, persons, persons);
  }

  public boolean exact() {
    return low == high;
  }

  /** What is left when {@code persons} leave; the range keeps its width as far as zero allows. */
  public Strength minus(int persons) {
    return new Strength(
        Math.max(0, low - persons), Math.max(0, likely - persons), Math.max(0, high - persons));
  }

  /**
   * What goes along when {@code persons} of the likely number leave: a like share of the range. It
   * and {@link #minus(Strength) the rest} add up to the whole again. Rejected: more than there are.
   */
  public Strength share(int persons) {
    if (persons < 0 || persons > likely) {
      throw new IllegalArgumentException(persons + " of " + likely + " cannot leave");
    }
    if (likely == 0) {
      return this;
    }
    long least = (long) low * persons / likely;
    long most = ((long) high * persons + likely - 1) / likely;
    return new Strength((int) least, persons, (int) most);
  }

  /** What is left without a {@link #share(int) share}. */
  public Strength minus(Strength part) {
    return new Strength(low - part.low, likely - part.likely, high - part.high);
  }

  public Strength plus(Strength other) {
    return new Strength(low + other.low, likely + other.likely, high + other.high);
  }
}
