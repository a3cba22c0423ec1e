package id.gladi.export.office;

import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes sheets as XLSX: figures are numbers, the head stays in sight and is repeated in print, the
 * marking stands on every page. What begins with {@code =} is text, never a formula.
 */
public final class Workbook {
  private static final double LETTERS_PER_MM = 0.62;
  private static final int UNITS_PER_LETTER = 256;
  private static final int WIDEST = 120;
  private static final int HEAD = 2;

  /** Writes to a stream and leaves it open. */
  public void write(List<Sheet> sheets, Paper.Foot foot, OutputStream out) throws IOException {
    try (var book = new XSSFWorkbook()) {
      var looks = new Looks(book);
      sheets.forEach(sheet -> sheet(book.createSheet(sheet.name()), sheet, foot, looks));
      var properties = book.getProperties().getCoreProperties();
      properties.setCreator("Gladi");
      SteadyZip.date(properties);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    }
  }

  private static final class Looks {
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle words;
    private final CellStyle figure;

    Looks(XSSFWorkbook book) {
      var bold = book.createFont();
      bold.setBold(true);
      title = book.createCellStyle();
      title.setFont(bold);
      head = book.createCellStyle();
      head.setFont(bold);
      head.setWrapText(true);
      head.setVerticalAlignment(VerticalAlignment.BOTTOM);
      head.setBorderBottom(BorderStyle.THIN);
      words = book.createCellStyle();
      words.setWrapText(true);
      words.setVerticalAlignment(VerticalAlignment.TOP);
      figure = book.createCellStyle();
      figure.setVerticalAlignment(VerticalAlignment.TOP);
      figure.setAlignment(HorizontalAlignment.RIGHT);
    }
  }

  private static void sheet(XSSFSheet to, Sheet sheet, Paper.Foot foot, Looks looks) {
    var title = to.createRow(0).createCell(0);
    title.setCellValue(sheet.title() + "  ·  " + foot.marking());
    title.setCellStyle(looks.title);
    to.createRow(1).createCell(0).setCellValue(foot.ground());
    var head = to.createRow(HEAD);
    for (int i = 0; i < sheet.columns().size(); i++) {
      var cell = head.createCell(i);
      cell.setCellValue(sheet.columns().get(i).head());
      cell.setCellStyle(looks.head);
      to.setColumnWidth(i, width(sheet.columns().get(i)));
    }
    for (int r = 0; r < sheet.rows().size(); r++) {
      var row = to.createRow(HEAD + 1 + r);
      var cells = sheet.rows().get(r).cells();
      for (int i = 0; i < cells.size(); i++) {
        fill(row.createCell(i), cells.get(i), sheet.columns().get(i).align(), looks);
      }
    }
    print(to, sheet, foot);
  }

  private static int width(Column column) {
    double letters = Math.min(WIDEST, Math.max(column.width() * LETTERS_PER_MM, 6));
    return (int) (letters * UNITS_PER_LETTER);
  }

  private static void fill(XSSFCell to, Cell cell, Align align, Looks looks) {
    if (cell.number().isPresent()) {
      to.setCellValue(cell.number().getAsDouble());
    } else {
      to.setCellValue(cell.text());
    }
    to.setCellStyle(align == Align.END ? looks.figure : looks.words);
  }

  private static void print(XSSFSheet to, Sheet sheet, Paper.Foot foot) {
    to.createFreezePane(0, HEAD + 1);
    int last = HEAD + Math.max(1, sheet.rows().size());
    to.setAutoFilter(new CellRangeAddress(HEAD, last, 0, sheet.columns().size() - 1));
    to.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, 0, sheet.columns().size() - 1));
    to.getPrintSetup().setLandscape(true);
    to.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    to.setFitToPage(true);
    to.getPrintSetup().setFitWidth((short) 1);
    to.getPrintSetup().setFitHeight((short) 0);
    to.getHeader().setCenter(foot.marking());
    to.getFooter().setCenter(foot.marking());
    to.getFooter().setLeft(foot.fingerprint());
    to.getFooter().setRight(foot.page() + " &P " + foot.of() + " &N");
  }
}
