package id.gladi.export.markup;

import id.gladi.export.page.Paper;

/** Numbers the tables and figures of one document from 1. Used once by one thread. */
public final class Captions {
  private final Paper.Foot words;
  private int tables;
  private int figures;

  public Captions(Paper.Foot words) {
    this.words = words;
  }

  String table(String caption) {
    return "%s %d. %s".formatted(words.table(), ++tables, caption);
  }

  String figure(String caption) {
    return "%s %d. %s".formatted(words.figure(), ++figures, caption);
  }
}
