package id.gladi.export.report;

import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Drawing;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of one chapter. Used once by one thread. */
public final class Chapter {
  private final List<Block> blocks = new ArrayList<>();

  public Chapter heading(String text) {
    blocks.add(new Block.Heading(2, text));
    return this;
  }

  /** Running text; blank lines part paragraphs, nothing is added for blank text. */
  public Chapter text(String text) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(new Block.Paragraph(line.strip(), Tone.PLAIN)));
    return this;
  }

  public Chapter small(String text) {
    blocks.add(new Block.Paragraph(text, Tone.MUTED));
    return this;
  }

  public Chapter dots(List<String> items) {
    return add(items.isEmpty(), new Block.Items(false, items));
  }

  public Chapter numbers(List<String> items) {
    return add(items.isEmpty(), new Block.Items(true, items));
  }

  private Chapter add(boolean leftOut, Block block) {
    if (!leftOut) {
      blocks.add(block);
    }
    return this;
  }

  public Chapter add(Block block) {
    blocks.add(block);
    return this;
  }

  /** A table, or these words when it has no rows. */
  public Chapter grid(String caption, List<Column> columns, List<Row> rows, String none) {
    if (rows.isEmpty()) {
      return text(none);
    }
    blocks.add(new Block.Grid(caption, columns, rows));
    return this;
  }

  /** A drawing over the width of the text, as fine as the screen's. */
  public Chapter chart(String id, Drawing drawing, double height, String caption) {
    blocks.add(new Block.Figure(id, drawing, Block.TEXT_WIDTH, height, 1, caption, caption));
    return this;
  }

  /** The finished chapter; a title that is empty keeps it out of the table of contents. */
  public Part part(String id, String title, boolean newPage) {
    return new Part(id, title, newPage, blocks);
  }
}
