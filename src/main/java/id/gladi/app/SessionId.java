package id.gladi.app;

/** The number of a session in its data folder, from 1. */
public record SessionId(long number) implements Comparable<SessionId> {
  public SessionId {
    if (number < 1) {
      throw new IllegalArgumentException("session numbers begin at 1: " + number);
    }
  }

  @Override
  public int compareTo(SessionId other) {
    return Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
