package id.gladi.export.page;

/** What a word or row stands for; never said by colour alone. */
public enum Tone {
  PLAIN,
  /** Sums and heads of groups. */
  STRONG,
  /** As it should be. */
  GOOD,
  /** Not as it should be. */
  BAD,
  /** To be looked at. */
  WARN,
  /** Aside. */
  MUTED,
  /** What somebody decided. */
  MARKED
}
