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

  public Strength plus(Strength other) {
    return new Strength(low + other.low, likely + other.likely, high + other.high);
  }
}
