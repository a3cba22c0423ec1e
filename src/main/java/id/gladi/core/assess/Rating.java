package id.gladi.core.assess;

/** How an objective was reached: the four ratings of the exercise's own measures. */
public enum Rating {
  /** Performed without challenges. */
  P,
  /** Performed with some challenges. */
  S,
  /** Performed with major challenges. */
  M,
  /** Unable to be performed. */
  U
}
