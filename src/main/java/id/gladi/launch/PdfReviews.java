package id.gladi.launch;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import id.gladi.core.review.AfterActionReview;
import id.gladi.export.BoardSketch;
import id.gladi.export.ReviewContext;
import id.gladi.export.ReviewPdf;
import id.gladi.launch.cli.Reviews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** The review as PDF. */
final class PdfReviews implements Reviews {
  private final ReviewPdf pdf;

  PdfReviews(BoardSketch sketch) {
    XRLog.setLoggerImpl(new Slf4jLogger());
    this.pdf = new ReviewPdf(sketch);
  }

  @Override
  public void write(Played session, Path file, String language) {
    var steps = session.steps();
    var review = AfterActionReview.of(session.plan(), steps, steps.size());
    var context = new ReviewContext(session.name(), session.fingerprint(), Locale.of(language));
    try {
      pdf.write(review, context, steps::boardAt, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
