package id.gladi.app.review;

/**
 * A document that somebody asks for.
 *
 * @param document which one, as on the command line
 * @param ending of its file, with the dot; says the format
 * @param step whose board a picture or map shows; 0 for the newest
 * @param notes true when private notes leave the PC with it
 * @param language two letters
 */
public record Order(String document, String ending, long step, boolean notes, String language) {
  /** The whole report as its pages are looked at. */
  public static Order pages(boolean notes, String language) {
    return new Order("report", ".pdf", 0, notes, language);
  }

  /** The same of the board after another step. */
  public Order at(long other) {
    return new Order(document, ending, other, notes, language);
  }

  /** Whether the cards of the injects are in it, with what is attached to them. */
  public boolean cards() {
    return document.equals("inject-cards") || document.equals("paper-run");
  }

  /** A picture or map of one board and not a document. */
  public boolean board() {
    return ending.equals(".png") || ending.equals(".geojson");
  }
}
