package id.gladi.core;

/**
 * A wording shipped by Gladi in both of its languages: Bahasa Indonesia ({@code id}) and English
 * ({@code en}).
 */
public record Text(String id, String en) {
  /** The wording for a two-letter language; every language but English gets Bahasa Indonesia. */
  public String in(String language) {
    return language.equals("en") ? en : id;
  }
}
