package id.gladi.launch.report;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import id.gladi.core.play.Board;
import id.gladi.core.review.FullReview;
import id.gladi.export.BoardPng;
import id.gladi.export.BoardSketch;
import id.gladi.export.ReviewContext;
import id.gladi.export.geo.BoardGeoJson;
import id.gladi.export.html.PaperHtml;
import id.gladi.export.office.PaperDocx;
import id.gladi.export.office.Workbook;
import id.gladi.export.page.Paper;
import id.gladi.export.pdf.PaperPdf;
import id.gladi.export.report.Boards;
import id.gladi.export.report.Papers;
import id.gladi.export.report.Report;
import id.gladi.export.report.Sheets;
import id.gladi.export.report.Source;
import id.gladi.store.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.LongFunction;

/** Writes the documents of a session. Thread-safe. */
public final class Documents {
  /** Two thirds of the time of a PDF went into packing its pictures by a tenth tighter. */
  private static final String DEFLATE = "org.apache.pdfbox.filter.deflatelevel";

  private static final String FAST = "1";
  private static final int PICTURE_WIDTH = 1920;
  private static final int PICTURE_HEIGHT = 1080;

  private final BoardSketch sketch;

  public Documents(BoardSketch sketch) {
    XRLog.setLoggerImpl(new Slf4jLogger());
    System.setProperty(DEFLATE, FAST);
    this.sketch = sketch;
  }

  /**
   * Begins to load what a format needs, beside whatever the caller does next. What fails here fails
   * again when the document is written, and is told then.
   */
  public static void prepare(Format format) {
    if (format == Format.PDF) {
      var _ = CompletableFuture.runAsync(PaperPdf::prepare);
    }
  }

  /** The formats in which a document can be written. */
  public static List<Format> formats(DocumentKind kind) {
    return kind == DocumentKind.REPORT
        ? List.of(Format.values())
        : List.of(Format.PDF, Format.DOCX, Format.HTML);
  }

  /**
   * Writes a document, replacing a file of the same name; a file is complete or not there.
   *
   * @param progress told from 0 to 1; an exception it throws ends the writing and reaches the
   *     caller
   * @throws id.gladi.app.PlaceRefusedException when the file cannot be written
   */
  public void write(Played session, Wanted wanted, Path file, DoubleConsumer progress) {
    progress.accept(0);
    WholeFile.write(
        file,
        out -> {
          write(session, wanted, out, progress);
          progress.accept(Share.ALMOST);
        });
    progress.accept(1);
  }

  void write(Played session, Wanted wanted, OutputStream out, DoubleConsumer progress)
      throws IOException {
    switch (wanted.format()) {
      case PDF -> new PaperPdf().write(paper(session, wanted, progress), out);
      case PNG -> out.write(png(session, wanted));
      case DOCX -> new PaperDocx().write(paper(session, wanted, progress), out);
      case XLSX -> {
        var source = source(session, wanted, progress);
        new Workbook().write(Sheets.of(source), Report.of(source).foot(), out);
      }
      case HTML -> html(session, wanted, out, progress);
      case GEOJSON -> {
        var board = session.steps().boardAt(step(session, wanted));
        out.write(new BoardGeoJson().write(session.plan(), board));
      }
    }
  }

  private void html(Played session, Wanted wanted, OutputStream out, DoubleConsumer progress)
      throws IOException {
    var source = source(session, wanted, progress);
    var paper = paper(wanted.kind(), source);
    if (wanted.kind() == DocumentKind.REPORT) {
      new PaperHtml().write(paper, source, session.steps()::boardAt, out);
    } else {
      new PaperHtml().write(paper, out);
    }
  }

  private Paper paper(Played session, Wanted wanted, DoubleConsumer progress) {
    return paper(wanted.kind(), source(session, wanted, progress));
  }

  private static Paper paper(DocumentKind kind, Source source) {
    var papers = new Papers(source);
    return switch (kind) {
      case REPORT -> Report.of(source);
      case DECISION_LOG -> papers.decisionLog();
      case FORCE_REPORTS -> papers.forceReports();
      case PERSONNEL_PLOT -> papers.personnelPlot();
      case POSKO_LOG -> papers.poskoLog();
      case APP_BRIEFING -> papers.appBriefing();
      case INJECT_CARDS -> papers.injectCards();
      case PAPER_RUN -> papers.paperRun();
    };
  }

  /** What documents are made from; every board that is drawn tells the progress. */
  Source source(Played session, Wanted wanted, DoubleConsumer progress) {
    var steps = session.steps();
    var review = FullReview.of(session.plan(), steps, steps.size(), session.remarks());
    var context =
        new ReviewContext(session.name(), session.fingerprint(), wanted.notes(), wanted.language());
    var drawn = new Share(review.review().moments().size(), progress);
    LongFunction<Board> boards = seq -> drawn.next(steps.boardAt(seq));
    var drawing = wanted.format().printed() ? sketch.onPaper() : sketch;
    return Source.of(
        review, context, new Boards(drawing, session.plan(), boards, wanted.language()));
  }

  private byte[] png(Played session, Wanted wanted) {
    var board = session.steps().boardAt(step(session, wanted));
    return new BoardPng(sketch)
        .png(session.plan(), board, PICTURE_WIDTH, PICTURE_HEIGHT, wanted.language());
  }

  private static long step(Played session, Wanted wanted) {
    return wanted.step() == 0 ? session.steps().size() : wanted.step();
  }
}
