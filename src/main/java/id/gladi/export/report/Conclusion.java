package id.gladi.export.report;

import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.review.Improvement;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** VI Kesimpulan dan saran with the improvement plan, and VII Penutup with the place to sign. */
record Conclusion(Source source) {
  private static final int BLANK_LINES = 4;

  Part conclusion(String title) {
    var chapter =
        new Chapter()
            .heading(source.say("conclusion.text"))
            .text(source.worded("kesimpulan", written()));
    var advice = source.review().remarks().recommendations();
    if (!advice.isEmpty()) {
      chapter.heading(source.say("recommendations")).numbers(advice);
    }
    chapter.heading(source.say("improvements"));
    improvements(chapter);
    return chapter.part("kesimpulan", title, false);
  }

  private String written() {
    var review = source.review().review();
    int expected = review.actions().size();
    long met = review.actions().stream().filter(a -> a.mark() == Mark.MET).count();
    long open = review.actions().stream().filter(a -> a.mark() == null).count();
    return source.say(
        "conclusion.written",
        review.told(),
        review.board().script().injects().size(),
        review.decisions().size(),
        met,
        expected,
        open);
  }

  private void improvements(Chapter chapter) {
    var columns =
        List.of(
            Column.number(source.say("stages.number"), 8),
            Column.of(source.say("improvements.problem"), 44),
            Column.of(source.say("improvements.action"), 42),
            Column.of(source.say("improvements.owner"), 26),
            Column.of(source.say("improvements.begins"), 20),
            Column.of(source.say("improvements.ends"), 20),
            Column.of(source.say("improvements.state"), 20));
    var rows = new ArrayList<Row>();
    source.review().remarks().plan().forEach(task -> rows.add(row(rows.size() + 1, task)));
    boolean blank = rows.isEmpty();
    while (blank && rows.size() < BLANK_LINES) {
      rows.add(Row.of(String.valueOf(rows.size() + 1), "", "", "", "", "", ""));
    }
    chapter.grid(source.say("improvements.caption"), columns, rows, "");
    if (blank) {
      chapter.small(source.say("improvements.blank"));
    }
  }

  private Row row(int number, Improvement task) {
    var problem =
        task.session() == 0
            ? task.problem()
            : source.say("improvements.carried", task.problem(), Long.toString(task.session()));
    return Row.of(
        Cell.of(number),
        Cell.of(problem),
        Cell.of(task.action()),
        Cell.of(task.owner()),
        Cell.of(date(task.begins())),
        Cell.of(date(task.ends())),
        Cell.of(
            source.say("improvements." + task.state()),
            switch (task.state()) {
              case OPEN -> Tone.PLAIN;
              case SEEN -> Tone.WARN;
              case DONE -> Tone.GOOD;
              case NOT_DONE -> Tone.BAD;
            }));
  }

  private String date(@Nullable LocalDate date) {
    return date == null ? "" : source.words().shortDate(date);
  }

  Part closing(String title) {
    var front = source.review().remarks().front();
    var date = front.date();
    var placeDate =
        front.place().isBlank() && date == null
            ? source.say("closing.placeDate")
            : (front.place().isBlank() ? "……………………" : front.place())
                + ", "
                + (date == null ? "……………………" : source.words().date(date));
    var director = front.signatory().isBlank() ? source.say("closing.director") : front.signatory();
    return new Chapter()
        .text(source.worded("penutup", source.say("closing.text")))
        .add(
            new Block.Signatures(
                List.of(
                    new Block.Signature("", source.say("closing.evaluator")),
                    new Block.Signature(placeDate, director)),
                source.say("closing.below")))
        .part("penutup", title, false);
  }
}
