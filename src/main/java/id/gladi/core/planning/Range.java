package id.gladi.core.planning;

import java.util.Optional;

/**
 * A planning value with its uncertainty. Rejected: numbers that are not finite, and an order other
 * than low ≤ likely ≤ high.
 */
public record Range(double low, double likely, double high) {
  public static final Range ZERO = exactly(0);

  public Range {
    if (!Double.isFinite(low) || !Double.isFinite(high) || !(low <= likely) || !(likely <= high)) {
      throw new IllegalArgumentException(
          "a range must be finite and low ≤ likely ≤ high: " + low + "/" + likely + "/" + high);
    }
  }

  public static Range exactly(double value) {
    return new Range(value, value, value);
  }

  /** A range of which only the ends are known; the likely value is taken in the middle. */
  public static Range between(double low, double high) {
    return new Range(low, (low + high) / 2, high);
  }

  /** As text that {@link #read} takes back without loss. */
  String written() {
    return low + "/" + likely + "/" + high;
  }

  /** The range of a text; empty when it is none. */
  static Optional<Range> read(String written) {
    var parts = written.split("/", -1);
    try {
      return parts.length == 3
          ? Optional.of(
              new Range(
                  Double.parseDouble(parts[0]),
                  Double.parseDouble(parts[1]),
                  Double.parseDouble(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public boolean exact() {
    return low == high;
  }

  public Range plus(Range other) {
    return new Range(low + other.low, likely + other.likely, high + other.high);
  }

  /** Every value multiplied; a negative factor is rejected because it would turn the range over. */
  public Range times(double factor) {
    if (!(factor >= 0)) {
      throw new IllegalArgumentException("a range is multiplied by 0 or more: " + factor);
    }
    return new Range(low * factor, likely * factor, high * factor);
  }

  /** The time for a way at this speed: the fastest gives the shortest time. */
  Range secondsFor(double metres) {
    return new Range(metres / high, metres / likely, metres / low);
  }
}
