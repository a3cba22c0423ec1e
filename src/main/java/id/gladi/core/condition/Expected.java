package id.gladi.core.condition;

/** What a condition should go on with. */
public sealed interface Expected {
  /** Words of the language itself, never translated; several are separated by commas. */
  record Words(String words) implements Expected {}

  /** Something that the writer chooses. */
  enum Thing implements Expected {
    /** Any condition. */
    CLAUSE,
    /** Units, crowds, agencies or kinds. */
    WHO,
    RELATION,
    WHOLE_NUMBER,
    NUMBER,
    ID,
    LINE_KIND,
    /** Fewer brackets in each other. */
    LESS_NESTING
  }
}
