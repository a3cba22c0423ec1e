package id.gladi.core.condition;

/** What came out of reading a condition. */
public sealed interface Parsed {
  /** It was understood. */
  record Good(Clause clause) implements Parsed {}

  /**
   * It was not understood.
   *
   * @param position of the first character that does not fit, from 1; one past the end when the
   *     text stops too early
   * @param found what stands there, empty at the end
   */
  record Bad(int position, String found, Expected expected) implements Parsed {}
}
