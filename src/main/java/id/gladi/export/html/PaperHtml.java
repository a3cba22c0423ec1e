package id.gladi.export.html;

import id.gladi.core.play.Board;
import id.gladi.export.markup.Captions;
import id.gladi.export.markup.Html;
import id.gladi.export.markup.Markup;
import id.gladi.export.page.Paper;
import id.gladi.export.pen.SvgPen;
import id.gladi.export.report.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/**
 * Writes a document as one HTML file: everything is inside it, and its policy forbids the browser
 * to fetch anything else.
 */
public final class PaperHtml {
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  /** The annex in whose place the replay stands. */
  private static final String PICTURES = "lampiran-gambar";

  private static final double PIXELS_PER_MM = 96 / 25.4;

  /** Writes the document alone. */
  public void write(Paper paper, OutputStream out) throws IOException {
    serialise(markup(paper, ""), out);
  }

  /**
   * Writes the document with a replay of the session in place of pictures of single boards.
   *
   * @param boards the board after a step of the session
   */
  public void write(Paper paper, Source source, LongFunction<Board> boards, OutputStream out)
      throws IOException {
    boolean annexed = paper.parts().stream().anyMatch(part -> part.id().equals(PICTURES));
    var replay = new Replay(source, boards, annexed);
    var html = markup(paper.without(List.of(PICTURES)), replay.title());
    replay.write(html);
    html.add("script").text("const REPLAY=" + replay.data() + ";");
    html.add("script").text(resource("/id/gladi/export/replay.js"));
    serialise(html, out);
  }

  /**
   * The body of the document.
   *
   * @param replay what the replay is called in the table of contents; empty for none
   */
  private static Html markup(Paper paper, String replay) {
    var css = resource("/id/gladi/export/paper.css") + resource("/id/gladi/export/screen.css");
    var page = Html.page(paper.language().getLanguage(), paper.head().title(), css);
    page.head().add("meta").attribute("charset", "utf-8");
    page.head()
        .add("meta")
        .attribute("http-equiv", "Content-Security-Policy")
        .attribute("content", POLICY);
    page.head()
        .add("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1");
    var body = page.add("body");
    body.add("p", "marking").text(paper.foot().marking());
    var markup = new Markup(PaperHtml::picture, new Captions(paper.foot()));
    markup.head(body, paper.head());
    for (int i = 0; i < paper.parts().size(); i++) {
      markup.part(body, paper.parts().get(i));
      if (i == 0 && paper.contents()) {
        var contents = Markup.contents(body, paper);
        if (!replay.isEmpty()) {
          var line = contents.add("li", "screen").add("a");
          line.attribute("href", "#" + Replay.ID).text(replay);
        }
      }
    }
    body.add("p", "small").text(paper.foot().fingerprint());
    body.add("p", "small").text(paper.foot().ground());
    body.add("p", "marking").text(paper.foot().marking());
    return body;
  }

  private static void picture(Html into, Markup.Shown shown) {
    double wide = shown.width() * PIXELS_PER_MM * shown.factor();
    double high = shown.height() * PIXELS_PER_MM * shown.factor();
    into.add("img")
        .attribute("alt", shown.says())
        .attribute("style", "width:100%;max-width:" + Markup.number(shown.width()) + "mm")
        .attribute("src", SvgPen.dataUri(wide, high, pen -> shown.drawing().draw(pen, wide, high)));
  }

  private static void serialise(Html html, OutputStream out) throws IOException {
    try {
      out.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
      var writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.METHOD, "html");
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      writer.setOutputProperty(OutputKeys.INDENT, "no");
      writer.transform(new DOMSource(html.document()), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(PaperHtml.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
