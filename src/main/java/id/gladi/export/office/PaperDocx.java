package id.gladi.export.office;

import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes a document as DOCX, to be edited and signed in Word or LibreOffice: real styles and
 * headings, numbered captions, a table of contents and page numbers as fields. The same document
 * gives the same bytes.
 */
public final class PaperDocx {

  /** Writes to a stream and leaves it open. */
  public void write(Paper paper, OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      Styles.in(document, paper.language());
      PageFrame.in(document, paper);
      new Writer(document, paper).write();
      var properties = document.getProperties().getCoreProperties();
      properties.setTitle(paper.head().title());
      properties.setCreator("Gladi");
      SteadyZip.date(properties);
      document.enforceUpdateFields();
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    }
  }

  private static final int LINE_GAP = 240;
  private static final int CARD_TITLE = 22;
  private static final int CARD_LABEL = 11;

  private static final class Writer {
    private final XWPFDocument document;
    private final Paper paper;
    private final Tables tables;
    private final Figures figures;
    private final Lists lists;
    private int bookmarks;

    Writer(XWPFDocument document, Paper paper) {
      this.document = document;
      this.paper = paper;
      this.tables = new Tables(document);
      this.figures = new Figures(document, paper.foot());
      this.lists = new Lists(document);
    }

    void write() throws IOException {
      head();
      for (int i = 0; i < paper.parts().size(); i++) {
        part(paper.parts().get(i));
        if (i == 0 && paper.contents()) {
          contents();
        }
      }
    }

    private void head() throws IOException {
      var head = paper.head();
      var table = tables.plain(1, List.of(90.0, 68.0, 22.0));
      var letterhead = table.getRow(0).getCell(0);
      for (int i = 0; i < head.letterhead().size(); i++) {
        var line = i == 0 ? Tables.paragraph(letterhead) : letterhead.addParagraph();
        line.setStyle(Styles.LETTERHEAD);
        line.setAlignment(ParagraphAlignment.CENTER);
        line.createRun().setText(head.letterhead().get(i));
        if (i == head.letterhead().size() - 1) {
          line.setBorderBottom(Borders.SINGLE);
        }
      }
      var logo = Tables.paragraph(table.getRow(0).getCell(2));
      if (head.emblem().isPresent()) {
        logo.setAlignment(ParagraphAlignment.CENTER);
        Figures.put(
            logo, head.emblem().get(), Paper.Head.EMBLEM, Paper.Head.EMBLEM, 1, head.logo());
      } else {
        Tables.write(logo, "[" + head.logo() + "]", Align.CENTRE, Tone.MUTED, Tone.PLAIN);
      }
      if (!head.number().isBlank()) {
        styled("Normal", head.number()).setSpacingBefore(200);
      }
      styled(Styles.TITLE, head.title());
      styled(Styles.SUBTITLE, head.subtitle());
    }

    /**
     * A line for each part with its page, which Word and LibreOffice reckon when they open the
     * file: LibreOffice leaves the pages of a single TOC field as they were written.
     */
    private void contents() {
      styled("Heading2", paper.foot().contents());
      for (var part : paper.parts()) {
        if (!part.title().isEmpty()) {
          var line = document.createParagraph();
          line.setStyle("TOC1");
          Fields.tab(line, Tables.twips(Block.TEXT_WIDTH));
          line.createRun().setText(part.title());
          line.createRun().addTab();
          Fields.add(line, "PAGEREF " + mark(part) + " \\h", "…");
        }
      }
    }

    private static String mark(Part part) {
      return "_Toc_" + part.id().replace('-', '_');
    }

    private XWPFParagraph styled(String style, String text) {
      var paragraph = document.createParagraph();
      paragraph.setStyle(style);
      paragraph.createRun().setText(text);
      return paragraph;
    }

    private void part(Part part) throws IOException {
      if (!part.title().isEmpty()) {
        var heading = styled("Heading1", part.title());
        heading.setPageBreak(part.newPage());
        if (part.letters() != Part.Letters.SMALL) {
          heading.getRuns().getFirst().setFontSize(CARD_TITLE);
        }
        Fields.bookmark(heading, mark(part), ++bookmarks);
      }
      for (var block : part.blocks()) {
        block(block, part.letters());
      }
    }

    private void block(Block block, Part.Letters letters) throws IOException {
      switch (block) {
        case Block.Heading(var level, var text) -> styled("Heading" + level, text);
        case Block.Paragraph(var text, var tone) ->
            styled(tone == Tone.MUTED ? Styles.SMALL : Styles.of(letters), text);
        case Block.Items items -> lists.write(items);
        case Block.Pairs pairs -> pairs(pairs, letters);
        case Block.Tiles tiles -> tiles(tiles);
        case Block.Grid grid -> {
          if (!grid.caption().isBlank()) {
            figures.tableCaption(grid.caption());
          }
          tables.grid(grid);
        }
        case Block.Figure figure -> figures.write(figure);
        case Block.Break _ -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        case Block.Ruled(var lines) -> ruled(lines);
        case Block.Signatures signatures -> signatures(signatures);
      }
    }

    private void pairs(Block.Pairs pairs, Part.Letters letters) {
      var table = tables.plain(pairs.pairs().size(), List.of(50.0, 130.0));
      for (int i = 0; i < pairs.pairs().size(); i++) {
        var pair = pairs.pairs().get(i);
        var row = table.getRow(i);
        var label = Tables.paragraph(row.getCell(0));
        var value = Tables.paragraph(row.getCell(1));
        Tables.write(label, pair.label(), Align.START, Tone.MUTED, Tone.PLAIN);
        Tables.write(value, pair.value(), Align.START, Tone.PLAIN, Tone.PLAIN);
        if (letters != Part.Letters.SMALL) {
          label.getRuns().getFirst().setFontSize(CARD_LABEL);
          value.getRuns().getFirst().setFontSize(CARD_LABEL);
        }
      }
    }

    private void tiles(Block.Tiles tiles) {
      int many = tiles.tiles().size();
      var table = tables.plain(1, Collections.nCopies(many, Block.TEXT_WIDTH / many));
      for (int i = 0; i < many; i++) {
        var cell = table.getRow(0).getCell(i);
        var figure = Tables.paragraph(cell).createRun();
        figure.setText(tiles.tiles().get(i).figure());
        figure.setFontSize(18);
        figure.setBold(true);
        var caption = cell.addParagraph();
        caption.setStyle(Styles.SMALL);
        caption.createRun().setText(tiles.tiles().get(i).caption());
      }
    }

    private void ruled(int lines) {
      for (int i = 0; i < lines; i++) {
        var line = styled("Normal", "");
        line.setSpacingBefore(LINE_GAP);
        line.setBorderBottom(Borders.SINGLE);
        line.setBorderBetween(Borders.SINGLE);
      }
    }

    private void signatures(Block.Signatures signatures) {
      int many = signatures.signatures().size();
      document.getParagraphs().getLast().setKeepNext(true);
      styled("Normal", "").setKeepNext(true);
      var table = tables.plain(1, Collections.nCopies(many, Block.TEXT_WIDTH / many));
      table.getRow(0).setCantSplitRow(true);
      for (int i = 0; i < many; i++) {
        var signature = signatures.signatures().get(i);
        var cell = table.getRow(0).getCell(i);
        centred(Tables.paragraph(cell), signature.placeDate());
        centred(cell.addParagraph(), signature.role());
        for (int line = 0; line < 4; line++) {
          centred(cell.addParagraph(), "");
        }
        centred(cell.addParagraph(), "…………………………………………");
        var below = cell.addParagraph();
        centred(below, signatures.below());
        below.setStyle(Styles.SMALL);
      }
    }

    private static void centred(XWPFParagraph paragraph, String text) {
      paragraph.setStyle("Normal");
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      paragraph.createRun().setText(text);
    }
  }
}
