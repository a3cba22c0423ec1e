package id.gladi.export.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole document, before any format.
 *
 * @param head what stands above the title
 * @param foot what stands on every page
 * @param contents true for a table of contents after the first part
 */
public record Paper(Locale language, Head head, Foot foot, boolean contents, List<Part> parts) {
  public Paper {
    parts = List.copyOf(parts);
  }

  /**
   * The head of the first page.
   *
   * @param letterhead kopstuk, top to bottom
   * @param logo words in the empty place for the unit's own emblem; none is shipped
   * @param emblem the unit's own emblem, when people chose one
   * @param number of the document as it is printed
   */
  public record Head(
      List<String> letterhead,
      String logo,
      Optional<Drawing> emblem,
      String number,
      String title,
      String subtitle) {
    /** Width and height of the place for the emblem in millimetres. */
    public static final double EMBLEM = 20;

    public Head {
      letterhead = List.copyOf(letterhead);
    }
  }

  /**
   * What stands on every page.
   *
   * @param marking classification with UNTUK LATIHAN, top and bottom
   * @param fingerprint of the record behind the document
   * @param page word before the number of the page
   * @param of word between it and the number of pages
   * @param contents title of the table of contents
   * @param ground whose map the document rests on; never left out
   * @param table word before the number of a table
   * @param figure word before the number of a figure
   */
  public record Foot(
      String marking,
      String fingerprint,
      String page,
      String of,
      String contents,
      String ground,
      String table,
      String figure) {}

  /** Without the parts of these ids. */
  public Paper without(List<String> ids) {
    return new Paper(
        language,
        head,
        foot,
        contents,
        parts.stream().filter(part -> !ids.contains(part.id())).toList());
  }
}
