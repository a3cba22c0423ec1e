package id.gladi.ui.desk.form;

/**
 * Something that can be chosen.
 *
 * @param id what is handed on
 * @param name what is read
 * @param note a second, smaller line; empty for none
 * @param tip more words on hovering; empty for none
 * @param open false when it is shown but cannot be chosen
 */
public record Option(String id, String name, String note, String tip, boolean open) {
  public static Option of(String id, String name) {
    return new Option(id, name, "", "", true);
  }

  /** An option that stands for its own text. */
  public static Option of(String text) {
    return of(text, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
