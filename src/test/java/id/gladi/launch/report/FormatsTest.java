package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.review.FullReview;
import id.gladi.core.review.Remarks;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.export.BoardDrawing;
import id.gladi.fixture.Attached;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.Play;
import id.gladi.fixture.Reports;
import id.gladi.fixture.SmallPlan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;

/** What is inside the files that people open elsewhere. */
@Execution(ExecutionMode.CONCURRENT)
class FormatsTest {
  /** Points that stay white at the edge of a page. */
  private static final double MARGIN = 40;

  private static final Plan KUKAR = BundledPlans.plan("kukar");

  @TempDir Path folder;

  private Played kukar() {
    var tree = LawfulPlay.until(KUKAR, "3");
    return new Played("Sesi 1", Reports.FINGERPRINT, KUKAR, tree, Remarks.NONE);
  }

  private Path write(Played played, Format format) {
    return write(played, Wanted.report(format, "id"), "a" + format.ending());
  }

  private Path write(Played played, Wanted wanted, String name) {
    var file = folder.resolve(name);
    new Documents(new BoardDrawing()).write(played, wanted, file, _ -> {});
    return file;
  }

  @Test
  void aDocxHasRealHeadingsCaptionsTablesContentsAndPageNumbers() throws IOException {
    try (var in = Files.newInputStream(write(kukar(), Format.DOCX));
        var document = new XWPFDocument(in)) {
      var headings =
          document.getParagraphs().stream()
              .filter(p -> "Heading1".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(headings).hasSize(13).first().isEqualTo("I  Pendahuluan");
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getStyles().getStyle("Heading2").getCTStyle().xmlText())
          .contains("<w:outlineLvl w:val=\"1\"/>", "keepNext", "w:lang w:val=\"id\"");
      assertThat(document.getParagraphs().stream().filter(p -> "TOC1".equals(p.getStyle())))
          .hasSameSizeAs(headings);
      var xml = document.getDocument().xmlText();
      assertThat(xml).contains("PAGEREF _Toc_hasil", "SEQ Tabel", "SEQ Gambar", "w:tblHeader");
      assertThat(document.getHeaderList().getFirst().getText()).contains("BIASA · UNTUK LATIHAN");
      var footer = document.getFooterList().getFirst();
      assertThat(footer.getText()).contains("BIASA · UNTUK LATIHAN").contains("7c1e 90ab 44d2");
      assertThat(footer._getHdrFtr().xmlText()).contains("NUMPAGES");
      assertThat(document.getAllPictures()).hasSizeGreaterThan(5);
      assertThat(document.getTables()).hasSizeGreaterThan(10);
    }
  }

  @Test
  void anXlsxHasASheetForEachTableAndItsFiguresAreNumbers() throws IOException {
    var played = kukar();
    try (var in = Files.newInputStream(write(played, Format.XLSX));
        var book = new XSSFWorkbook(in)) {
      var names = new ArrayList<String>();
      book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "MSEL",
              "Lini masa",
              "Keputusan",
              "Kepatuhan",
              "Satgas",
              "Ploting personel",
              "Catatan");
      var log = book.getSheet("Catatan");
      assertThat(log.getLastRowNum() - 2).isEqualTo((int) played.steps().size());
      assertThat(log.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1);
      var plot = book.getSheet("Ploting personel");
      assertThat(plot.getRow(plot.getLastRowNum()).getCell(3).getNumericCellValue()).isEqualTo(788);
      var review = FullReview.of(KUKAR, played.steps(), played.steps().size(), Remarks.NONE);
      assertThat(book.getSheet("Keputusan").getLastRowNum() - 2)
          .isEqualTo(review.review().decisions().size());
    }
  }

  @Test
  void whatLooksLikeAFormulaIsWrittenAsText() throws IOException {
    var play = Play.opened(SmallPlan.plan()).note("=1+1");
    var played = new Played("Sesi 1", "", play.plan(), play.tree(), Remarks.NONE);
    var wanted = new Wanted(DocumentKind.REPORT, Format.XLSX, 0, true, Locale.of("id"));
    try (var in = Files.newInputStream(write(played, wanted, "a.xlsx"));
        var book = new XSSFWorkbook(in)) {
      book.sheetIterator()
          .forEachRemaining(sheet ->
              sheet.forEach(row ->
                  row.forEach(
                      cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  @Test
  void anHtmlNeedsNothingFromOutsideAndHoldsEveryActForTheReplay() throws IOException {
    var played = kukar();
    var text = Files.readString(write(played, Format.HTML));
    assertThat(text)
        .contains("default-src 'none'")
        .contains("const REPLAY=")
        .contains("Putar ulang")
        .contains("UNTUK LATIHAN");
    assertThat(text.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http://", "https://", "src=\"/", "url(http", "@import");
    assertThat(text.split("\"s\":", -1)).hasSize((int) played.steps().size() + 1);
  }

  @Test
  void aNoteOfTheTableIsInNoFormatUnlessItIsAskedFor() throws IOException {
    var play = Play.opened(SmallPlan.plan()).note("hanya untuk meja");
    var played = new Played("Sesi 1", "", play.plan(), play.tree(), Remarks.NONE);
    assertThat(Files.readString(write(played, Format.HTML))).doesNotContain("hanya untuk meja");
    for (var format : List.of(Format.DOCX, Format.XLSX)) {
      assertThat(unzipped(write(played, format))).doesNotContain("hanya untuk meja");
    }
  }

  @Test
  void theSameSessionGivesTheSameBytesInEveryFormat() throws IOException {
    for (var format : List.of(Format.DOCX, Format.XLSX, Format.HTML)) {
      var first = Files.readAllBytes(write(kukar(), format));
      assertThat(Files.readAllBytes(write(kukar(), format))).isEqualTo(first);
    }
  }

  private static String unzipped(Path file) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void everyDocumentHasItsTitleAndMarkingInBothLanguages() throws IOException {
    var played = kukar();
    for (var language : List.of("id", "en")) {
      for (var kind : DocumentKind.values()) {
        var wanted = new Wanted(kind, Format.HTML, 0, false, Locale.of(language));
        var text = Files.readString(write(played, wanted, kind.id() + ".html"));
        assertThat(text).contains("UNTUK LATIHAN").contains("RESOR KUTAI KARTANEGARA");
        assertThat(text).doesNotContain(firstNote());
      }
    }
  }

  private static String firstNote() {
    return KUKAR.exercise().script().injects().getFirst().story().controllerNote();
  }

  @Test
  void aCardIsPrintedForEveryInjectOnAPageOfItsOwn() throws IOException {
    var wanted = new Wanted(DocumentKind.INJECT_CARDS, Format.PDF, 0, false, Locale.of("id"));
    try (var pdf = Loader.loadPDF(write(kukar(), wanted, "kartu.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo((int) KUKAR.exercise().script().all().count());
    }
  }

  @Test
  void anInjectsCardIsReadAtArmsLength() throws IOException {
    var wanted = new Wanted(DocumentKind.INJECT_CARDS, Format.PDF, 0, false, Locale.of("en"));
    try (var pdf = Loader.loadPDF(write(kukar(), wanted, "kartu.pdf").toFile())) {
      var sizes = new HashSet<Float>();
      double edge = pdf.getPage(0).getMediaBox().getWidth() - MARGIN;
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          letters.forEach(letter ->
              assertThat(letter.getX() + letter.getWidth()).as(text).isLessThan((float) edge));
          if (text.contains("Massa memenuhi lahan parkir")) {
            letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
          }
        }
      }.getText(pdf);
      assertThat(sizes).isNotEmpty().allMatch(size -> size >= 19);
    }
  }

  @Test
  void whatIsAttachedToAnInjectIsOnItsCardAsFarAsItIsForTheReader() throws IOException {
    var play =
        Play.opened(KUKAR)
            .act(new Command.Attach("5", Attached.picture("Sampul A", true)))
            .act(new Command.Attach("5", Attached.picture("Sampul B", false)))
            .act(new Command.Attach("5", Attached.sound("Rekaman HT")));
    var played = new Played("Sesi 1", Reports.FINGERPRINT, KUKAR, play.tree(), Remarks.NONE);
    var handed = card(played, false);
    assertThat(handed.text())
        .containsOnlyOnce("Lampiran inject 5 · sumber: gambar uji")
        .doesNotContain("Sampul", "Rekaman HT");
    assertThat(handed.pixels("Sampul A")).isPositive();
    assertThat(handed.pixels("Sampul B")).isZero();
    var own = card(played, true);
    assertThat(own.text())
        .contains("Lampiran inject 5 · Sampul A · sumber: gambar uji")
        .contains("Lampiran inject 5 · Sampul B · tidak untuk ruangan")
        .contains("Rekaman suara, diputar di meja pengendali. Lampiran inject 5 · Rekaman HT");
    assertThat(own.pixels("Sampul B")).isPositive();
  }

  private record Card(String text, List<BufferedImage> pages) {
    /** Pixels in the colour of a made-up picture. */
    long pixels(String seed) {
      int colour = 0xFF000000 | seed.hashCode();
      return pages.stream()
          .flatMapToInt(page ->
              IntStream.of(
                  page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())))
          .filter(pixel -> pixel == colour)
          .count();
    }
  }

  private Card card(Played played, boolean notes) throws IOException {
    var wanted = new Wanted(DocumentKind.INJECT_CARDS, Format.PDF, 0, notes, Locale.of("id"));
    try (var pdf = Loader.loadPDF(write(played, wanted, notes + ".pdf").toFile())) {
      var pages = new ArrayList<BufferedImage>();
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        pages.add(new PDFRenderer(pdf).renderImageWithDPI(page, 20));
      }
      return new Card(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "), pages);
    }
  }

  @Test
  void theBoardOfAnyStepIsGeoJsonAtThePlacesOfItsTokens() throws IOException {
    var played = kukar();
    var wanted = new Wanted(DocumentKind.REPORT, Format.GEOJSON, 1, false, Locale.of("id"));
    var json =
        JsonMapper.shared().readTree(Files.readString(write(played, wanted, "papan.geojson")));
    var tokens = played.steps().boardAt(1).field().tokens();
    int points = 0;
    for (var feature : json.get("features")) {
      var token = tokens.get(feature.get("properties").get("id").asString());
      if (token != null && feature.get("geometry").get("type").asString().equals("Point")) {
        var at = feature.get("geometry").get("coordinates");
        var place = new GeoPoint(at.get(1).asDouble(), at.get(0).asDouble());
        assertThat(KUKAR.map().grid().toLocal(place).distance(token.at())).isLessThan(0.1);
        points++;
      }
    }
    assertThat(points).isEqualTo(tokens.size());
    assertThat(json.get("marking").asString()).isEqualTo("UNTUK LATIHAN");
  }
}
