package id.gladi.export.office;

import id.gladi.export.page.Block;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists with the program's own numbering; every numbered list begins at 1. */
final class Lists {
  private final XWPFDocument document;
  private int next = 1;

  Lists(XWPFDocument document) {
    this.document = document;
  }

  void write(Block.Items items) {
    var number = numbering(items.numbered());
    for (var item : items.items()) {
      var paragraph = document.createParagraph();
      paragraph.setStyle(items.numbered() ? Styles.NUMBERS : Styles.DOTS);
      paragraph.setNumID(number);
      paragraph.createRun().setText(item);
    }
  }

  private BigInteger numbering(boolean numbered) {
    var kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(next++));
    var level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    level.addNewLvlText().setVal(numbered ? "%1." : "•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(400));
    indent.setHanging(BigInteger.valueOf(300));
    var all = document.createNumbering();
    return all.addNum(all.addAbstractNum(new XWPFAbstractNum(kind)));
  }
}
