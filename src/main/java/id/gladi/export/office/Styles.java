package id.gladi.export.office;

import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document: named as Word names its own, so that its menus know them. */
final class Styles {
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String CAPTION = "Caption";
  static final String SMALL = "Small";
  static final String CELL = "TableText";
  static final String LETTERHEAD = "Letterhead";
  static final String DOTS = "ListBullet";
  static final String NUMBERS = "ListNumber";

  private static final String MEDIUM = "Card";
  private static final String LARGE = "CardLarge";

  private static final String FACE = "Inter";
  private static final Map<Tone, String> INKS =
      Map.of(
          Tone.GOOD, "17703C",
          Tone.BAD, "B3261E",
          Tone.WARN, "8A5A00",
          Tone.MUTED, "5F6D7B",
          Tone.MARKED, "0B4F8A");

  private final XWPFStyles styles;
  private final String language;

  private Styles(XWPFStyles styles, String language) {
    this.styles = styles;
    this.language = language;
  }

  /** Puts the styles into a document whose words are in this language. */
  static void in(XWPFDocument document, Locale language) {
    var all = new Styles(document.createStyles(), language.getLanguage());
    all.add("Normal", "Normal", 18, false, 0, 60);
    all.add(MEDIUM, "Card", 26, false, 80, 80);
    all.add(LARGE, "Card Large", 40, false, 160, 160);
    all.add(TITLE, "Title", 40, true, 200, 0);
    all.add(SUBTITLE, "Subtitle", 22, false, 0, 120);
    all.heading("Heading1", "heading 1", 28, 360, 120, 0);
    all.heading("Heading2", "heading 2", 22, 240, 80, 1);
    all.heading("Heading3", "heading 3", 20, 200, 80, 2);
    all.add(CAPTION, "caption", 16, true, 120, 60);
    all.add(SMALL, "Small", 15, false, 40, 60);
    all.add(CELL, "Table Text", 16, false, 20, 20);
    all.add(LETTERHEAD, "Letterhead", 18, false, 0, 0);
    all.add(DOTS, "List Bullet", 18, false, 0, 40);
    all.add(NUMBERS, "List Number", 18, false, 0, 40);
    all.add("TOC1", "toc 1", 18, false, 40, 40);
  }

  /** The style of running text in these letters. */
  static String of(Part.Letters letters) {
    return switch (letters) {
      case SMALL -> "Normal";
      case MEDIUM -> MEDIUM;
      case LARGE -> LARGE;
    };
  }

  /** Ink of a tone, or empty for the page's own. */
  static String ink(Tone tone) {
    return INKS.getOrDefault(tone, "");
  }

  static String face() {
    return FACE;
  }

  /**
   * A paragraph style.
   *
   * @param halfPoints size of the type
   * @param before space in twentieths of a point
   * @param after space in twentieths of a point
   */
  private void add(String id, String name, int halfPoints, boolean bold, int before, int after) {
    styles.addStyle(new XWPFStyle(style(id, name, halfPoints, bold, before, after)));
  }

  /** A heading that stays with what follows and shows in the navigation of its level. */
  private void heading(String id, String name, int halfPoints, int before, int after, int level) {
    var style = style(id, name, halfPoints, true, before, after);
    style.getPPr().addNewKeepNext();
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    styles.addStyle(new XWPFStyle(style));
  }

  private CTStyle style(
      String id, String name, int halfPoints, boolean bold, int before, int after) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal("Normal");
    }
    style.addNewQFormat();
    var letters = style.addNewRPr();
    var fonts = letters.addNewRFonts();
    fonts.setAscii(FACE);
    fonts.setHAnsi(FACE);
    fonts.setCs(FACE);
    letters.addNewLang().setVal(language);
    letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    if (bold) {
      letters.addNewB();
    }
    var spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    return style;
  }
}
