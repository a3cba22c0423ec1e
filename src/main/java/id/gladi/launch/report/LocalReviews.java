package id.gladi.launch.report;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.app.review.Order;
import id.gladi.app.review.Outline;
import id.gladi.app.review.Outline.Chapter;
import id.gladi.app.review.Outline.Goal;
import id.gladi.app.review.Outline.Passage;
import id.gladi.app.review.Pages;
import id.gladi.core.review.FullReview;
import id.gladi.core.review.ObjectiveRating;
import id.gladi.core.review.Outgoing;
import id.gladi.core.review.Remarks;
import id.gladi.export.pdf.PdfPages;
import id.gladi.export.picture.Emblem;
import id.gladi.export.report.Report;
import id.gladi.export.words.ReportWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;

/**
 * The reviews of a record. Thread-safe.
 *
 * @param played reads a session as far as it was played, named in a language
 */
public record LocalReviews(
    Documents writer, Reviews reviews, BiFunction<SessionId, String, Played> played)
    implements ReviewRoom {
  @Override
  public Remarks remarks(SessionId session) {
    return reviews.of(session);
  }

  @Override
  public void keep(SessionId session, Remarks remarks) {
    reviews.log().upkeep().remarks().write(session, remarks);
  }

  @Override
  public Optional<String> emblem(Path file) {
    try {
      return Emblem.read(file);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void keepHouse(Remarks.Front front) {
    reviews.log().upkeep().remarks().keepHouse(front);
  }

  @Override
  public Outline outline(SessionId session, Remarks remarks, String language) {
    var play = played(session, remarks, language);
    var wanted = Wanted.report(Format.PDF, language);
    var source = writer.source(play, wanted, _ -> {});
    var _ = Report.of(source);
    var words = new ReportWords(Locale.of(language));
    return new Outline(
        play.plan().exercise().identity().title(),
        play.steps().size(),
        Report.parts().stream().map(id -> new Chapter(id, words.say("part." + id))).toList(),
        source.wordings().written().entrySet().stream()
            .map(each -> new Passage(each.getKey(), each.getValue()))
            .toList(),
        goals(source.review()),
        Outgoing.of(play.plan(), play.steps(), remarks));
  }

  /** Ratings without those of the remarks, which are what is being written. */
  private static List<Goal> goals(FullReview review) {
    return review.objectives().stream().map(LocalReviews::goal).toList();
  }

  private static Goal goal(ObjectiveRating rating) {
    var proposed = rating.derived().map(Enum::name).orElse("");
    return new Goal(rating.objective().id(), rating.objective().text(), proposed);
  }

  @Override
  public List<Kind> documents() {
    return Arrays.stream(DocumentKind.values())
        .map(kind ->
            new Kind(kind.id(), Documents.formats(kind).stream().map(Format::ending).toList()))
        .toList();
  }

  @Override
  public Pages pages(SessionId session, Remarks remarks, Order order, DoubleConsumer progress) {
    var out = new ByteArrayOutputStream();
    try {
      var play = played(session, remarks, order.language());
      writer.write(play, wanted(order), out, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.accept(1);
    return new PagesOf(new PdfPages(out.toByteArray()));
  }

  @Override
  public void write(
      SessionId session, Remarks remarks, Order order, Path file, DoubleConsumer progress) {
    writer.write(played(session, remarks, order.language()), wanted(order), file, progress);
  }

  private Played played(SessionId session, Remarks remarks, String language) {
    return played.apply(session, language).with(remarks);
  }

  private static Wanted wanted(Order order) {
    return new Wanted(
        DocumentKind.of(order.document()).orElseThrow(),
        Format.of(Path.of("document" + order.ending())).orElseThrow(),
        order.step(),
        order.notes(),
        Locale.of(order.language()));
  }

  /** Pages of a PDF in memory. */
  private record PagesOf(PdfPages pdf) implements Pages {
    @Override
    public int count() {
      return pdf.count();
    }

    @Override
    public List<Integer> chapters() {
      return pdf.bookmarks();
    }

    @Override
    public double width(int page) {
      return pdf.width(page);
    }

    @Override
    public double height(int page) {
      return pdf.height(page);
    }

    @Override
    public Picture draw(int page, double scale) {
      var drawn = pdf.draw(page, scale);
      return new Picture(drawn.width(), drawn.height(), drawn.argb());
    }

    @Override
    public void close() {
      pdf.close();
    }
  }
}
