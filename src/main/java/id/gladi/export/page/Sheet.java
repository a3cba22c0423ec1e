package id.gladi.export.page;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name on its tab, at most 31 letters
 */
public record Sheet(String name, String title, List<Block.Column> columns, List<Block.Row> rows) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
