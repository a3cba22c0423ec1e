package id.gladi.files;

import id.gladi.files.problem.Word;

/** The three file formats and how far a file may go. */
enum Format {
  /** About 200 times the largest exercise known. */
  EXERCISE("gladi-exercise", 20_000_000, Word.EXERCISE_FILE, "exercise-1"),
  /** A town of 50 000 buildings. */
  MAP("gladi-map", 50_000_000, Word.MAP_FILE, "map-1"),
  /** Profiles are a few pages of text. */
  DOCTRINE("gladi-doctrine", 5_000_000, Word.PROFILE_FILE, "doctrine-1");

  /** The newest version that this program writes and the only one that exists so far. */
  static final int VERSION = 1;

  private final String marker;
  private final int mostBytes;
  private final Word word;
  private final String schema;

  Format(String marker, int mostBytes, Word word, String schema) {
    this.marker = marker;
    this.mostBytes = mostBytes;
    this.word = word;
    this.schema = schema;
  }

  String marker() {
    return marker;
  }

  int mostBytes() {
    return mostBytes;
  }

  Word word() {
    return word;
  }

  String schema() {
    return "https://gladi.id/schema/" + schema + ".json";
  }
}
