package id.gladi.core.condition;

/** Conditions as text: reading, and writing in one canonical way. */
public final class Clauses {
  private Clauses() {}

  /** Reads a condition. */
  public static Parsed parse(String text) {
    return new Parser(text).parse();
  }

  /** The canonical text: parsing it gives the same condition again. */
  public static String print(Clause clause) {
    return Printer.of(clause);
  }
}
