package id.gladi.export.page;

import java.util.List;

/** A piece of a page. Lengths are millimetres on paper. */
public sealed interface Block {
  /** Width of the text on an A4 page. */
  double TEXT_WIDTH = 180;

  /**
   * A heading inside a part.
   *
   * @param level 2 under a chapter, 3 under that
   */
  record Heading(int level, String text) implements Block {}

  /** Running text. */
  record Paragraph(String text, Tone tone) implements Block {}

  /** A list, numbered or with dots. */
  record Items(boolean numbered, List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Labels with what they name, two pairs a line. */
  record Pairs(List<Pair> pairs) implements Block {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /** Empty lines to write on by hand. */
  record Ruled(int lines) implements Block {}

  /** A label with what it names. */
  record Pair(String label, String value) {}

  /** A few large figures side by side. */
  record Tiles(List<Tile> tiles) implements Block {
    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /** A large figure and what it counts. */
  record Tile(String figure, String caption) {}

  /**
   * A table whose head is repeated on every page.
   *
   * @param caption empty for none
   */
  record Grid(String caption, List<Column> columns, List<Row> rows) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param width millimetres; the columns together are the width of the text
   */
  record Column(String head, double width, Align align) {
    public static Column of(String head, double width) {
      return new Column(head, width, Align.START);
    }

    public static Column number(String head, double width) {
      return new Column(head, width, Align.END);
    }
  }

  /** How the cells of a column stand. */
  enum Align {
    START,
    END,
    CENTRE
  }

  /** A row with one cell for each column. */
  record Row(List<Cell> cells, Tone tone) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells), Tone.PLAIN);
    }

    public static Row of(String... cells) {
      return new Row(List.of(cells).stream().map(Cell::of).toList(), Tone.PLAIN);
    }

    public Row toned(Tone other) {
      return new Row(cells, other);
    }
  }

  /**
   * A drawing with its caption.
   *
   * @param factor pixels of the drawing per point of paper: above 1 the drawing is finer
   * @param says what it shows, for those who do not see it
   */
  record Figure(
      String id,
      Drawing drawing,
      double width,
      double height,
      double factor,
      String caption,
      String says)
      implements Block {}

  /** The rest stands on a new page. */
  record Break() implements Block {}

  /**
   * Places to sign, side by side.
   *
   * @param below what is written by hand under each line
   */
  record Signatures(List<Signature> signatures, String below) implements Block {
    public Signatures {
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * A place to sign.
   *
   * @param placeDate where and when, or dots to write on
   * @param role of who signs; names are written by hand
   */
  record Signature(String placeDate, String role) {}
}
