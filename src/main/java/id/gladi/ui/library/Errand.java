package id.gladi.ui.library;

/**
 * What is being done for the user just now; one thing at a time.
 *
 * @param subject exercise, session or file it concerns
 * @param progress from 0 to 1; negative when it cannot be told
 */
record Errand(Kind kind, String subject, double progress) {
  static final Errand NONE = new Errand(Kind.NONE, "", -1);

  /** Kinds of errands; each has a text {@code library.errand.…}. */
  enum Kind {
    NONE,
    STARTING,
    RESUMING,
    READING,
    WRITING
  }

  Errand at(double done) {
    return new Errand(kind, subject, done);
  }

  boolean underWay() {
    return kind != Kind.NONE;
  }

  boolean stoppable() {
    return kind == Kind.WRITING;
  }
}
