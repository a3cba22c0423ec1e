package id.gladi.export.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Fields that the office program reckons: page numbers, table of contents, captions. */
final class Fields {
  private Fields() {}

  /**
   * A field with what it shows until the program reckons it.
   *
   * @param code such as {@code PAGE} or {@code SEQ Tabel}
   */
  static void add(XWPFParagraph to, String code, String shown) {
    to.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    to.createRun().getCTR().addNewInstrText().setStringValue(" " + code + " ");
    to.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    to.createRun().setText(shown);
    to.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** Names the paragraph, so that fields can refer to its page. */
  static void bookmark(XWPFParagraph paragraph, String name, int number) {
    var begin = paragraph.getCTP().addNewBookmarkStart();
    begin.setName(name);
    begin.setId(BigInteger.valueOf(number));
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }

  /** A place at the right edge with dots up to it, for page numbers. */
  static void tab(XWPFParagraph paragraph, BigInteger at) {
    var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(at);
  }
}
