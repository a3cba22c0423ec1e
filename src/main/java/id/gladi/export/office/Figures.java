package id.gladi.export.office;

import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import id.gladi.export.page.Block;
import id.gladi.export.page.Drawing;
import id.gladi.export.page.Paper;
import id.gladi.export.pen.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Drawings as pictures of 200 dots an inch, and captions that the program numbers. */
final class Figures {
  private static final String NAME = "gambar.png";
  private static final double DOTS_PER_INCH = 200;
  private static final double PIXELS_PER_INCH = 96;
  private static final double MM_PER_INCH = 25.4;

  private final XWPFDocument document;
  private final Paper.Foot words;
  private int tables;
  private int pictures;

  Figures(XWPFDocument document, Paper.Foot words) {
    this.document = document;
    this.words = words;
  }

  void tableCaption(String text) {
    caption(words.table(), ++tables, text).setKeepNext(true);
  }

  private XWPFParagraph caption(String label, int number, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(Styles.CAPTION);
    paragraph.createRun().setText(label + " ");
    Fields.add(paragraph, "SEQ " + label + " \\* ARABIC", String.valueOf(number));
    paragraph.createRun().setText(". " + text);
    return paragraph;
  }

  void write(Block.Figure figure) throws IOException {
    var paragraph = document.createParagraph();
    paragraph.setStyle("Normal");
    paragraph.setKeepNext(true);
    put(
        paragraph,
        figure.drawing(),
        figure.width(),
        figure.height(),
        figure.factor(),
        figure.says());
    caption(words.figure(), ++pictures, figure.caption());
  }

  /** Puts a drawing into a line; sizes are millimetres. */
  static void put(
      XWPFParagraph into, Drawing drawing, double width, double height, double factor, String says)
      throws IOException {
    var png = png(drawing, width, height, factor);
    try (var in = new ByteArrayInputStream(png)) {
      var picture =
          into.createRun()
              .addPicture(
                  in,
                  PictureType.PNG,
                  NAME,
                  Units.toEMU(points(width)),
                  Units.toEMU(points(height)));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(says);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static double points(double millimetres) {
    return millimetres / MM_PER_INCH * 72;
  }

  private static byte[] png(Drawing drawing, double width, double height, double factor) {
    double wide = width / MM_PER_INCH * PIXELS_PER_INCH * factor;
    double high = height / MM_PER_INCH * PIXELS_PER_INCH * factor;
    double density = DOTS_PER_INCH / PIXELS_PER_INCH / factor;
    return Raster.png(
        (int) Math.round(wide),
        (int) Math.round(high),
        density,
        pen -> {
          pen.fill(Path.box(new Box(0, 0, wide + 1, high + 1)), Rgba.WHITE);
          drawing.draw(pen, wide, high);
        });
  }
}
