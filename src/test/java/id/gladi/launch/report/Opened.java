package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import tools.jackson.databind.json.JsonMapper;

/** A document as another program finds it. */
interface Opened {
  /** Everything that can be read, each run of white space as one space. */
  String text();

  /** Fails when structure, outline or pictures are not as they should be. */
  void soundness();

  /**
   * Opens a file.
   *
   * @param painted true to paint every page too
   */
  static Opened of(Path file, Format format, boolean painted) throws IOException {
    return switch (format) {
      case PDF -> OpenedPdf.of(file, painted);
      case DOCX -> docx(file);
      case HTML -> html(file);
      case XLSX -> xlsx(file);
      case PNG -> picture(file);
      case GEOJSON -> map(file);
    };
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Opened of(String text, Runnable soundness) {
    var read = plain(text);
    return new Opened() {
      @Override
      public String text() {
        return read;
      }

      @Override
      public void soundness() {
        soundness.run();
      }
    };
  }

  private static Opened docx(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var document = new XWPFDocument(in);
        var extractor = new XWPFWordExtractor(document)) {
      var headings = styled(document, "Heading1");
      var contents = styled(document, "TOC1");
      var figures =
          styled(document, "Caption").stream().filter(t -> t.matches("(Gambar|Figure).*"));
      int pictures = document.getAllPictures().size();
      long captions = figures.count();
      return of(
          extractor.getText(),
          () -> {
            assertThat(contents.isEmpty() || contents.size() == headings.size()).isTrue();
            assertThat((long) pictures).isLessThanOrEqualTo(captions);
          });
    }
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static Opened html(Path file) throws IOException {
    var page = Files.readString(file);
    var text = page.replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]*>", " ");
    return of(
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
        () -> {
          assertThat(page).startsWith("<!DOCTYPE html>").contains("default-src 'none'");
          assertThat(page.replace("http://www.w3.org/2000/svg", ""))
              .doesNotContain("http://", "https://", "@import");
          assertThat(page).doesNotContain("alt=\"\"");
        });
  }

  private static Opened xlsx(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var book = new XSSFWorkbook(in)) {
      var text = new StringBuilder();
      var heads = new ArrayList<String>();
      book.sheetIterator()
          .forEachRemaining(sheet -> {
            heads.add(sheet.getRow(2).getCell(0).getStringCellValue());
            sheet.forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
          });
      var letterhead = "KEPOLISIAN NEGARA REPUBLIK INDONESIA ";
      return of(letterhead + text, () -> assertThat(heads).hasSize(7).doesNotContain(""));
    }
  }

  private static Opened picture(Path file) throws IOException {
    var image = ImageIO.read(file.toFile());
    return of(
        "",
        () -> {
          assertThat(image.getWidth()).isEqualTo(1920);
          var inks = new java.util.HashSet<Integer>();
          for (int x = 0; x < image.getWidth(); x += 8) {
            for (int y = 0; y < image.getHeight(); y += 8) {
              inks.add(image.getRGB(x, y));
            }
          }
          assertThat(inks).hasSizeGreaterThan(50);
        });
  }

  private static Opened map(Path file) throws IOException {
    var json = JsonMapper.shared().readTree(Files.readString(file));
    return of(
        "",
        () -> {
          assertThat(json.get("type").asString()).isEqualTo("FeatureCollection");
          assertThat(json.get("features").size()).isGreaterThan(10);
          assertThat(json.has("attribution")).isTrue();
        });
  }
}
