package id.gladi.export.page;

import java.util.List;

/**
 * A chapter of a document.
 *
 * @param id stable name, by which it can be left out
 * @param title empty when the part stands before the chapters and in no table of contents
 * @param newPage true when it begins a page
 * @param letters how large its text is
 */
public record Part(String id, String title, boolean newPage, Letters letters, List<Block> blocks) {
  public Part {
    blocks = List.copyOf(blocks);
  }

  /** A chapter in the letters of a document. */
  public Part(String id, String title, boolean newPage, List<Block> blocks) {
    this(id, title, newPage, Letters.SMALL, blocks);
  }

  /** The same in other letters. */
  public Part in(Letters others) {
    return new Part(id, title, newPage, others, blocks);
  }

  /** How large running text is. */
  public enum Letters {
    /** Of a document that is read at a desk. */
    SMALL(8.5),
    /** Of a page that is held in the hand. */
    MEDIUM(13),
    /** Of a page that is read aloud or laid on the table. */
    LARGE(20);

    private static final double MM_PER_POINT = 0.3528;

    /** Width of an average letter and distance of lines, in sizes of the type. */
    private static final double LETTER = 0.56;

    private static final double LINE = 1.4;

    private final double points;

    Letters(double points) {
      this.points = points;
    }

    /** Size of the type in points. */
    public double points() {
      return points;
    }

    /** Millimetres that as many characters take, over lines of this width. */
    public double height(int characters, double width) {
      double perLine = width / (points * MM_PER_POINT * LETTER);
      return Math.ceil(characters / perLine) * points * MM_PER_POINT * LINE;
    }
  }
}
