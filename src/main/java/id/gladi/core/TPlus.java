package id.gladi.core;

/**
 * Exercise time: whole seconds since the exercise began. It moves only by a step, never with the
 * wall clock. Negative times are rejected with {@link IllegalArgumentException}.
 */
public record TPlus(int seconds) implements Comparable<TPlus> {
  public static final TPlus ZERO = new TPlus(0);

  public TPlus {
    if (seconds < 0) {
      throw new IllegalArgumentException("exercise time before T+00:00: " + seconds + " s");
    }
  }

  public static TPlus ofMinutes(int minutes) {
    return new TPlus(Math.multiplyExact(minutes, 60));
  }

  /**
   * Reads {@code T+hh:mm} or {@code T+hh:mm:ss}; anything else is an {@link
   * IllegalArgumentException}.
   */
  public static TPlus parse(String text) {
    if (!text.matches("T\\+\\d{2,3}:[0-5]\\d(:[0-5]\\d)?")) {
      throw new IllegalArgumentException("not an exercise time (T+hh:mm): " + text);
    }
    var parts = text.substring(2).split(":");
    int seconds = parts.length == 3 ? Integer.parseInt(parts[2]) : 0;
    return new TPlus(Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + seconds);
  }

  public TPlus plusMinutes(int minutes) {
    return new TPlus(seconds + Math.multiplyExact(minutes, 60));
  }

  public TPlus later(TPlus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isBefore(TPlus other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(TPlus other) {
    return Integer.compare(seconds, other.seconds);
  }

  /** {@code T+hh:mm}, with {@code :ss} only when the seconds are not zero. */
  @Override
  public String toString() {
    var text = "T+" + two(seconds / 3600) + ":" + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ":" + two(seconds % 60);
  }

  /**
   * At least two digits, always 0–9: a formatter would write the digits of the machine's locale.
   */
  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
