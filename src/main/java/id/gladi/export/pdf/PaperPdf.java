package id.gladi.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.gladi.draw.Rgba;
import id.gladi.draw.TextStyle;
import id.gladi.draw.TextStyle.Weight;
import id.gladi.draw.Typeface;
import id.gladi.export.markup.Captions;
import id.gladi.export.markup.Html;
import id.gladi.export.markup.Markup;
import id.gladi.export.page.Block;
import id.gladi.export.page.Drawing;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.w3c.dom.Document;

/**
 * Writes a document as PDF: text that can be searched and read aloud, an outline, pictures as
 * vectors with words for those who do not see them, fonts inside. Needs no display. The same
 * document gives the same bytes.
 */
public final class PaperPdf {
  private static final String PAGE = Typeface.REGULAR.family();
  private static final int NORMAL = 400;

  /** The page names a weight of one family, drawings name each face as a family of its own. */
  private static final Map<Integer, Typeface> WEIGHTS =
      Map.of(
          NORMAL,
          Typeface.REGULAR,
          500,
          Typeface.MEDIUM,
          600,
          Typeface.SEMI_BOLD,
          700,
          Typeface.BOLD);

  /**
   * Loads fonts and layout by writing one small page to nowhere. Whoever still has to read a
   * session can let this run beside it: half the time of a short command is loading.
   */
  public static void prepare() {
    var row = Block.Row.of("–", "–");
    var columns = List.of(Block.Column.of("–", 90), Block.Column.number("–", 90));
    Drawing drawing =
        (pen, _, _) -> pen.text("–", 0, 0, TextStyle.of(8, Weight.REGULAR, Rgba.WHITE));
    var part =
        new Part(
            "–",
            "–",
            false,
            List.of(
                new Block.Heading(2, "–"),
                new Block.Grid("–", columns, List.of(row, row)),
                new Block.Figure("–", drawing, 20, 5, 1, "–", "–")));
    var paper =
        new Paper(
            Locale.ROOT,
            new Paper.Head(List.of("–"), "–", Optional.empty(), "–", "–", "–"),
            new Paper.Foot("–", "–", "–", "–", "–", "–", "–", "–"),
            true,
            List.of(part));
    try {
      new PaperPdf().write(paper, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to a stream and leaves it open. */
  public void write(Paper paper, OutputStream out) throws IOException {
    var drawings = new PdfDrawings();
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(markup(paper, drawings), null);
    builder.useUriResolver((base, uri) -> null);
    builder.useObjectDrawerFactory(drawings);
    builder.usePageSupplier(PageArtifacts.pages());
    WEIGHTS.forEach((weight, face) -> font(builder, PAGE, weight, face));
    for (var face : Typeface.values()) {
      if (!face.family().equals(PAGE)) {
        font(builder, face.family(), NORMAL, face);
      }
    }
    builder.usePdfUaAccessibility(true);
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
    html.head()
        .add("meta")
        .attribute("name", "subject")
        .attribute("content", paper.head().subtitle());
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
    var markup = new Markup(drawings, new Captions(paper.foot()));
    markup.head(body, paper.head());
    for (int i = 0; i < paper.parts().size(); i++) {
      markup.part(body, paper.parts().get(i));
      if (i == 0 && paper.contents()) {
        var _ = Markup.contents(body, paper);
      }
    }
    return html.document();
  }

  private static void font(PdfRendererBuilder builder, String family, int weight, Typeface face) {
    builder.useFont(face::open, family, weight, FontStyle.NORMAL, true);
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
