package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as a reader finds it.
 *
 * @param pages text of each page
 * @param outline titles of its bookmarks
 * @param figures words of each picture for those who do not see it
 * @param inks share of each page that is not paper; empty when no page was painted
 */
record OpenedPdf(
    List<String> pages,
    List<String> outline,
    List<String> figures,
    List<Double> inks,
    boolean tagged,
    String language)
    implements Opened {
  private static final float DOTS_PER_INCH = 36;
  private static final double LEAST_INK = 0.004;

  static OpenedPdf of(Path file, boolean painted) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      var catalog = document.getDocumentCatalog();
      var outline = new ArrayList<String>();
      if (catalog.getDocumentOutline() != null) {
        catalog.getDocumentOutline().children().forEach(item -> outline.add(item.getTitle()));
      }
      var figures = new ArrayList<String>();
      figures(catalog.getStructureTreeRoot(), figures);
      return new OpenedPdf(
          texts(document),
          outline,
          figures,
          painted ? inks(document) : List.of(),
          catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
          catalog.getLanguage());
    }
  }

  private static List<String> texts(PDDocument document) throws IOException {
    var texts = new ArrayList<String>();
    var stripper = new PDFTextStripper();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      texts.add(stripper.getText(document).replaceAll("\\s+", " "));
    }
    return texts;
  }

  private static void figures(PDStructureNode node, List<String> found) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          found.add(element.getCOSObject().getString(COSName.ALT, ""));
        }
        figures(element, found);
      }
    }
  }

  private static List<Double> inks(PDDocument document) throws IOException {
    var inks = new ArrayList<Double>();
    var renderer = new PDFRenderer(document);
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      var image = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
      int inked = 0;
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
        }
      }
      inks.add((double) inked / image.getWidth() / image.getHeight());
    }
    return inks;
  }

  @Override
  public String text() {
    return String.join(" ", pages).replaceAll("\\s+", " ");
  }

  @Override
  public void soundness() {
    assertThat(pages)
        .allSatisfy(page -> assertThat(page.split("UNTUK LATIHAN", -1)).hasSizeGreaterThan(2));
    assertThat(tagged).isTrue();
    assertThat(language).isIn("id", "en");
    assertThat(figures).allSatisfy(said -> assertThat(said).isNotBlank());
    var whole = text();
    assertThat(outline)
        .allSatisfy(title -> assertThat(whole).contains(title.replaceAll("\\s+", " ")));
    assertThat(inks).allSatisfy(ink -> assertThat(ink).isGreaterThan(LEAST_INK));
  }
}
