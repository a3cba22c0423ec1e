package id.gladi.draw.gallery;

import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.TextStyle.Weight;
import id.gladi.draw.scene.Look;
import java.util.List;
import java.util.function.UnaryOperator;

/** The gallery on one page of a fixed width, for documents. Immutable. */
public final class GalleryPage {
  private static final double MARGIN = 24;
  private static final double HEAD = 76;
  private static final double HEADING = 34;
  private static final double BELOW = 14;
  private static final double NAMES = 32;

  private final List<Section> sections;
  private final UnaryOperator<String> words;
  private final double width;

  /**
   * A page.
   *
   * @param words the text for a key
   * @param width pixels
   */
  public GalleryPage(List<Section> sections, UnaryOperator<String> words, double width) {
    this.sections = List.copyOf(sections);
    this.words = words;
    this.width = width;
  }

  /** How long the page is, in pixels. */
  public double height() {
    return HEAD + sections.stream().mapToDouble(this::height).sum() + MARGIN;
  }

  private double height(Section section) {
    return HEADING + rows(section) * rowHeight(section) + BELOW;
  }

  private static double rowHeight(Section section) {
    return section.cell().height() + NAMES;
  }

  private int rows(Section section) {
    return (section.samples().size() + columns(section) - 1) / columns(section);
  }

  private int columns(Section section) {
    return Math.max(1, (int) ((width - 2 * MARGIN) / section.cell().width()));
  }

  /** Draws the page at the origin. */
  public void paint(Pen pen, Look look) {
    pen.fill(Path.box(new Box(0, 0, width, height())), look.palette().of(Ink.SURFACE));
    pen.text(words.apply("symbols.title"), MARGIN, 38, style(look, 22, Weight.BOLD, Ink.TEXT));
    pen.text(words.apply("symbols.rule"), MARGIN, 60, style(look, 12, Weight.REGULAR, Ink.TEXT_2));
    double y = HEAD;
    for (Section section : sections) {
      paint(pen, look, section, y);
      y += height(section);
    }
  }

  private void paint(Pen pen, Look look, Section section, double top) {
    Stroke rule = Stroke.solid(0.7, look.palette().of(Ink.SURFACE_LINE));
    pen.stroke(Path.box(new Box(MARGIN, top, width - 2 * MARGIN, 0)), rule);
    TextStyle heading = style(look, 13, Weight.SEMI_BOLD, Ink.TEXT);
    String title = words.apply(section.title());
    pen.text(title, MARGIN, top + 21, heading);
    if (!section.note().isEmpty()) {
      String count = Integer.toString(section.samples().size());
      pen.text(
          words.apply(section.note()).replace("{0}", count),
          MARGIN + pen.textWidth(title, heading) + 12,
          top + 21,
          style(look, 11, Weight.REGULAR, Ink.TEXT_2));
    }
    for (int i = 0; i < section.samples().size(); i++) {
      double x = MARGIN + i % columns(section) * section.cell().width();
      double row = Math.floorDiv(i, columns(section));
      paint(
          pen,
          look,
          section,
          section.samples().get(i),
          x,
          top + HEADING + row * rowHeight(section));
    }
  }

  private void paint(Pen pen, Look look, Section section, Sample sample, double x, double y) {
    Section.Cell cell = section.cell();
    sample.drawing().draw(pen, look, new Box(x, y, cell.width(), cell.height()));
    double under = y + cell.height() + 12;
    pen.text(words.apply(sample.name()), x, under, style(look, 11, Weight.MEDIUM, Ink.TEXT));
    if (!sample.note().isEmpty()) {
      TextStyle note = style(look, 10, Weight.REGULAR, Ink.TEXT_2);
      pen.text(words.apply(sample.note()), x, under + 13, note);
    }
  }

  private static TextStyle style(Look look, double size, Weight weight, Ink ink) {
    return TextStyle.of(size, weight, look.palette().of(ink));
  }
}
