package id.gladi.files.osm;

/** Ids of features: the kind of element and its number, so that they stay from import to import. */
final class Ids {
  private Ids() {}

  static String node(long id) {
    return of("n", id);
  }

  static String way(long id) {
    return of("w", id);
  }

  static String relation(long id) {
    return of("r", id);
  }

  /** Editors give negative numbers to what is not on the server yet. */
  private static String of(String letter, long id) {
    return id < 0 ? letter + "x" + Long.toString(id).substring(1) : letter + id;
  }
}
