package id.gladi.export.office;

import id.gladi.export.page.Paper;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A4 with the marking top and bottom, the fingerprint of the record and the page number. */
final class PageFrame {
  private static final double WIDTH = 210;
  private static final double HEIGHT = 297;
  private static final double SIDE = 15;
  private static final double END = 22;

  private PageFrame() {}

  static void in(XWPFDocument document, Paper paper) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(Tables.twips(WIDTH));
    size.setH(Tables.twips(HEIGHT));
    var margins = section.addNewPgMar();
    margins.setLeft(Tables.twips(SIDE));
    margins.setRight(Tables.twips(SIDE));
    margins.setTop(Tables.twips(END));
    margins.setBottom(Tables.twips(END));
    margins.setHeader(BigInteger.valueOf(450));
    margins.setFooter(BigInteger.valueOf(450));
    margins.setGutter(BigInteger.ZERO);
    var foot = paper.foot();
    marking(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), foot);
    var footer = document.createFooter(HeaderFooterType.DEFAULT);
    marking(footer.createParagraph(), foot);
    var ground = footer.createParagraph();
    ground.setStyle(Styles.SMALL);
    ground.setAlignment(ParagraphAlignment.CENTER);
    ground.createRun().setText(foot.ground());
    var line = footer.createParagraph();
    line.setStyle(Styles.SMALL);
    line.setAlignment(ParagraphAlignment.CENTER);
    line.createRun().setText(String.join("   ·   ", foot.fingerprint(), foot.page()) + " ");
    Fields.add(line, "PAGE", "1");
    line.createRun().setText(" " + foot.of() + " ");
    Fields.add(line, "NUMPAGES", "1");
  }

  private static void marking(XWPFParagraph paragraph, Paper.Foot foot) {
    paragraph.setStyle(Styles.SMALL);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setText(foot.marking());
  }
}
