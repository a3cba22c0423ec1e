package id.gladi.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.export.page.Block;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What is no text on a page is called so, and called so once. */
class PageArtifactsTest {
  private static final int ROWS = 120;
  private static final int LETTERHEAD = 2;

  @Test
  void every_artifact_of_a_page_says_what_it_is() throws IOException {
    try (var document = Loader.loadPDF(table())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (var page : document.getPages()) {
        var kinds = artifacts(page).stream().map(list -> list.getNameAsString(COSName.TYPE));
        assertThat(kinds.distinct()).containsExactlyInAnyOrder("Layout", "Pagination");
      }
    }
  }

  @Test
  void a_long_table_shares_one_list_for_all_its_lines() throws IOException {
    try (var document = Loader.loadPDF(table())) {
      int named = 0;
      Set<COSDictionary> lists = Collections.newSetFromMap(new IdentityHashMap<>());
      for (var page : document.getPages()) {
        var artifacts = artifacts(page);
        named += artifacts.size();
        artifacts.stream().filter(PageArtifactsTest::layout).forEach(lists::add);
      }

      assertThat(named).isGreaterThan(ROWS);
      assertThat(lists).hasSize(1);
    }
  }

  @Test
  void the_text_of_a_table_stays_tagged_cell_by_cell() throws IOException {
    try (var document = Loader.loadPDF(table())) {
      assertThat(cells(document)).isEqualTo(LETTERHEAD + 2 * ROWS);
    }
  }

  private static boolean layout(COSDictionary list) {
    return "Layout".equals(list.getNameAsString(COSName.TYPE));
  }

  /** The property lists of all artifacts of a page, as often as they are named. */
  private static List<COSDictionary> artifacts(PDPage page) throws IOException {
    var named = new ArrayList<COSDictionary>();
    var tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals("BDC")
          && COSName.ARTIFACT.equals(tokens.get(i - 2))) {
        var list = page.getResources().getProperties((COSName) tokens.get(i - 1));
        named.add(list.getCOSObject());
      }
    }
    return named;
  }

  private static long cells(PDDocument document) {
    return document.getDocument().getXrefTable().keySet().stream()
        .map(key -> document.getDocument().getObjectFromPool(key).getObject())
        .filter(each ->
            each instanceof COSDictionary element
                && "TD".equals(element.getNameAsString(COSName.S)))
        .count();
  }

  private static byte[] table() throws IOException {
    var columns = List.of(Block.Column.of("Pukul", 90), Block.Column.number("Langkah", 90));
    var rows = Collections.nCopies(ROWS, Block.Row.of("T+00.00", "1"));
    var part = new Part("log", "Log", false, List.of(new Block.Grid("Log", columns, rows)));
    var paper =
        new Paper(
            Locale.of("id"),
            new Paper.Head(List.of("Kop"), "", Optional.empty(), "", "Judul", "Anak judul"),
            new Paper.Foot("BIASA", "", "Halaman", "dari", "Daftar isi", "Tabel", "Gambar", ""),
            false,
            List.of(part));
    var out = new ByteArrayOutputStream();
    new PaperPdf().write(paper, out);
    return out.toByteArray();
  }
}
