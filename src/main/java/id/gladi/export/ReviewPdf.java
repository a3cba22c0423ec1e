package id.gladi.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.gladi.core.play.Board;
import id.gladi.core.review.AfterActionReview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Writes the after-action review as a PDF: text that can be searched, pictures as vectors, fonts
 * inside. Needs no display. A file is either complete or not there: it is written beside its place
 * and moved.
 */
public final class ReviewPdf {
  private static final Map<Integer, String> FONTS =
      Map.of(
          400, "Inter-Regular.ttf",
          500, "Inter-Medium.ttf",
          600, "Inter-SemiBold.ttf",
          700, "Inter-Bold.ttf");

  private final BoardSketch sketch;

  public ReviewPdf(BoardSketch sketch) {
    this.sketch = sketch;
  }

  /**
   * Writes a file, replacing one of the same name.
   *
   * @param boards the board after a step of the session
   */
  public void write(
      AfterActionReview review, ReviewContext context, LongFunction<Board> boards, Path file)
      throws IOException {
    var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    Files.createDirectories(folder);
    var beside = Files.createTempFile(folder, ".gladi-", ".pdf");
    try {
      try (var out = Files.newOutputStream(beside)) {
        write(review, context, boards, out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes to a stream and leaves it open. */
  public void write(
      AfterActionReview review, ReviewContext context, LongFunction<Board> boards, OutputStream out)
      throws IOException {
    var document = new ReviewDocument(review, context).write(css(review, context));
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(document, null);
    builder.useUriResolver((base, uri) -> null);
    builder.useObjectDrawerFactory(new ReviewObjects(review, context, sketch, boards));
    FONTS.forEach((weight, font) -> font(builder, weight, font));
    builder.withProducer("Gladi");
    builder.toStream(out);
    builder.run();
  }

  private static void font(PdfRendererBuilder builder, int weight, String name) {
    builder.useFont(() -> resource("/fonts/" + name), "Inter", weight, FontStyle.NORMAL, true);
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(ReviewPdf.class.getResourceAsStream(path), path);
  }

  private static String css(AfterActionReview review, ReviewContext context) {
    var words = new ReviewWords(context.language());
    var classification = review.plan().exercise().setting().classification();
    var print = shortened(context.fingerprint());
    var fingerprint =
        print.isEmpty()
            ? words.say("fingerprintNone", review.acts())
            : words.say("fingerprint", print, review.acts());
    return sheet()
        .replace("%marking%", quoted(words.say("marking", classification)))
        .replace("%fingerprint%", quoted(fingerprint))
        .replace("%page%", quoted(words.say("page")))
        .replace("%of%", quoted(words.say("of")));
  }

  private static String sheet() {
    try (var in = resource("/id/gladi/export/review.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the review's style sheet cannot be read", e);
    }
  }

  /** The first twelve digits in groups of four: enough to hold a page against its record. */
  static String shortened(String fingerprint) {
    var digits = fingerprint.replace(" ", "");
    var head = digits.substring(0, Math.min(12, digits.length()));
    return head.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The text inside a CSS string: no quote, backslash or line break can end it. */
  private static String quoted(String text) {
    return text.replaceAll("[\"\\\\\\p{Cntrl}]", " ");
  }
}
