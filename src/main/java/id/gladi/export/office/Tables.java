package id.gladi.export.office;

import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with fixed columns; the head is repeated on every page and rows are not torn. */
final class Tables {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final String RULE = "D3DAE1";
  private static final String HEAD_RULE = "15202B";

  private final XWPFDocument document;

  Tables(XWPFDocument document) {
    this.document = document;
  }

  void grid(Block.Grid grid) {
    double whole = grid.columns().stream().mapToDouble(Block.Column::width).sum();
    var widths = grid.columns().stream().map(c -> c.width() * Block.TEXT_WIDTH / whole).toList();
    var table = table(grid.rows().size() + 1, widths);
    rules(table);
    var head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < grid.columns().size(); i++) {
      var column = grid.columns().get(i);
      head.getCell(i).setColor("EEF2F6");
      write(paragraph(head.getCell(i)), column.head(), column.align(), Tone.STRONG, Tone.PLAIN);
    }
    for (int r = 0; r < grid.rows().size(); r++) {
      var row = table.getRow(r + 1);
      row.setCantSplitRow(true);
      var cells = grid.rows().get(r).cells();
      for (int i = 0; i < cells.size(); i++) {
        var cell = cells.get(i);
        var align = grid.columns().get(i).align();
        lines(row.getCell(i), cell, align, grid.rows().get(r).tone());
      }
    }
  }

  private static void lines(XWPFTableCell to, Cell cell, Align align, Tone row) {
    var lines = cell.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var paragraph = i == 0 ? paragraph(to) : styled(to.addParagraph());
      write(paragraph, lines[i], align, cell.tone(), row);
    }
  }

  /** A table without rules whose cells the caller fills, one for each width in millimetres. */
  XWPFTable plain(int rows, List<Double> widths) {
    var table = table(rows, widths);
    table.removeBorders();
    return table;
  }

  private XWPFTable table(int rows, List<Double> widths) {
    var table = document.createTable(rows, widths.size());
    var properties = table.getCTTbl().getTblPr();
    (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
        .setType(STTblLayoutType.FIXED);
    table.setWidth(String.valueOf(twips(Block.TEXT_WIDTH).intValue()));
    table.setCellMargins(20, 40, 20, 60);
    var columns = table.getCTTbl().getTblGrid();
    if (columns == null) {
      columns = table.getCTTbl().addNewTblGrid();
    }
    while (columns.sizeOfGridColArray() > 0) {
      columns.removeGridCol(0);
    }
    for (var width : widths) {
      columns.addNewGridCol().setW(twips(width));
    }
    table
        .getRows()
        .forEach(row -> {
          for (int i = 0; i < widths.size(); i++) {
            row.getCell(i).setWidth(String.valueOf(twips(widths.get(i)).intValue()));
          }
        });
    return table;
  }

  private static void rules(XWPFTable table) {
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, RULE);
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, HEAD_RULE);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, HEAD_RULE);
  }

  static XWPFParagraph paragraph(XWPFTableCell cell) {
    return styled(
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst());
  }

  private static XWPFParagraph styled(XWPFParagraph paragraph) {
    paragraph.setStyle(Styles.CELL);
    return paragraph;
  }

  static void write(XWPFParagraph to, String text, Align align, Tone cell, Tone row) {
    to.setAlignment(
        switch (align) {
          case START -> ParagraphAlignment.LEFT;
          case END -> ParagraphAlignment.RIGHT;
          case CENTRE -> ParagraphAlignment.CENTER;
        });
    var run = to.createRun();
    run.setText(text);
    run.setBold(cell == Tone.STRONG || row == Tone.STRONG || cell == Tone.GOOD || cell == Tone.BAD);
    var ink = Styles.ink(cell == Tone.PLAIN ? row : cell);
    if (!ink.isEmpty()) {
      run.setColor(ink);
    }
  }

  static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }
}
