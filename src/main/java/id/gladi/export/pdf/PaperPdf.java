package id.gladi.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.gladi.export.markup.Html;
import id.gladi.export.markup.Markup;
import id.gladi.export.page.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.w3c.dom.Document;

/**
 * Writes a document as PDF: text that can be searched, an outline, pictures as vectors, fonts
 * inside. Needs no display. The same document gives the same bytes.
 */
public final class PaperPdf {
  private static final Map<Integer, String> FONTS =
      Map.of(
          400, "Inter-Regular.ttf",
          500, "Inter-Medium.ttf",
          600, "Inter-SemiBold.ttf",
          700, "Inter-Bold.ttf");

  /** Writes to a stream and leaves it open. */
  public void write(Paper paper, OutputStream out) throws IOException {
    var drawings = new PdfDrawings();
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(markup(paper, drawings), null);
    builder.useUriResolver((base, uri) -> null);
    builder.useObjectDrawerFactory(drawings);
    FONTS.forEach((weight, font) -> font(builder, weight, font));
    builder.withProducer("Gladi");
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      var document = renderer.getPdfDocument();
      var information = document.getDocumentInformation();
      information.setTitle(paper.head().title());
      information.setSubject(paper.foot().marking());
      information.setCreationDate(steadyTime());
      information.setModificationDate(steadyTime());
      document.getDocumentCatalog().setLanguage(paper.language().getLanguage());
      document.setDocumentId((long) paper.foot().fingerprint().hashCode());
      document.save(out);
    }
  }

  /** When a document was written is no part of what it says. */
  private static Calendar steadyTime() {
    var time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    time.setTimeInMillis(0);
    return time;
  }

  private static Document markup(Paper paper, PdfDrawings drawings) {
    var html = Html.page(paper.language().getLanguage(), paper.head().title(), css(paper.foot()));
    var bookmarks = html.head().add("bookmarks");
    for (var part : paper.parts()) {
      if (!part.title().isEmpty()) {
        bookmarks
            .add("bookmark")
            .attribute("name", part.title())
            .attribute("href", "#" + part.id());
      }
    }
    var body = html.add("body");
    var markup = new Markup(drawings);
    markup.head(body, paper.head());
    for (int i = 0; i < paper.parts().size(); i++) {
      markup.part(body, paper.parts().get(i));
      if (i == 0 && paper.contents()) {
        Markup.contents(body, paper);
      }
    }
    return html.document();
  }

  private static void font(PdfRendererBuilder builder, int weight, String name) {
    builder.useFont(() -> resource("/fonts/" + name), "Inter", weight, FontStyle.NORMAL, true);
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(PaperPdf.class.getResourceAsStream(path), path);
  }

  private static String css(Paper.Foot foot) {
    return sheet()
        .replace("%marking%", quoted(foot.marking()))
        .replace("%fingerprint%", quoted(foot.fingerprint()))
        .replace("%page%", quoted(foot.page()))
        .replace("%of%", quoted(foot.of()));
  }

  private static String sheet() {
    try (var page = resource("/id/gladi/export/page.css");
        var paper = resource("/id/gladi/export/paper.css")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8)
          + new String(paper.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet of documents cannot be read", e);
    }
  }

  /** The text inside a CSS string: no quote, backslash or line break can end it. */
  private static String quoted(String text) {
    return text.replaceAll("[\"\\\\\\p{Cntrl}]", " ");
  }
}
