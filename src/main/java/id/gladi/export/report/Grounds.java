package id.gladi.export.report;

import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The legal grounds of a table. Where they are long, a letter stands in their column and they are
 * written once under the table; the room they leave goes to the column of the words.
 */
record Grounds(List<Column> columns, List<Row> rows, List<String> key) {
  /** The longest ground, in letters, that still reads well in its column. */
  private static final int SHORT = 30;

  private static final double LETTER = 13;

  Grounds {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    key = List.copyOf(key);
  }

  /**
   * The table as it is printed.
   *
   * @param ground index of the column of grounds
   * @param words index of the column that may grow
   */
  static Grounds of(List<Column> columns, List<Row> rows, int ground, int words) {
    var key =
        rows.stream()
            .map(row -> row.cells().get(ground).text())
            .filter(said -> !said.isBlank())
            .distinct()
            .toList();
    if (key.stream().allMatch(said -> said.length() <= SHORT)) {
      return new Grounds(columns, rows, List.of());
    }
    var sized = new ArrayList<>(columns);
    double left = columns.get(ground).width() - LETTER;
    sized.set(ground, resized(columns.get(ground), LETTER));
    sized.set(words, resized(columns.get(words), columns.get(words).width() + left));
    var lettered = rows.stream().map(row -> lettered(row, ground, key)).toList();
    return new Grounds(
        sized,
        lettered,
        IntStream.range(0, key.size()).mapToObj(i -> letter(i) + "  " + key.get(i)).toList());
  }

  private static Column resized(Column column, double width) {
    return new Column(column.head(), width, column.align());
  }

  private static Row lettered(Row row, int ground, List<String> key) {
    var cells = new ArrayList<>(row.cells());
    int index = key.indexOf(cells.get(ground).text());
    cells.set(ground, Cell.of(index < 0 ? "" : letter(index)));
    return new Row(cells, row.tone());
  }

  /** {@code a} to {@code z}, then {@code aa}: as many as a table may need. */
  private static String letter(int index) {
    var last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** Writes table and key; without rows these words instead. */
  void write(Chapter chapter, Source source, String caption, String none) {
    chapter.grid(caption, columns, rows, none);
    if (!key.isEmpty()) {
      chapter.small(source.say("timeline.ground") + ": " + String.join(" · ", key));
    }
  }
}
