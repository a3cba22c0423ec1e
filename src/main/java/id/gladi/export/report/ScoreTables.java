package id.gladi.export.report;

import id.gladi.core.plan.Named;
import id.gladi.core.review.FunctionScore;
import id.gladi.core.review.Scorecard;
import id.gladi.export.chart.ScoreBar;
import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Expected actions by function, and by inject and function. */
public record ScoreTables(Source source) {
  private static final double INJECT = 54;

  void scores(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("scores.function"), 50),
            Column.number(source.say("scores.expected"), 22),
            Column.number(source.say("scores.met"), 18),
            Column.number(source.say("scores.missed"), 18),
            Column.number(source.say("scores.open"), 26),
            Column.of(source.say("scores.comparison"), 46));
    var scores = source.review().review().scores();
    int most = Math.max(1, scores.stream().mapToInt(FunctionScore::expected).max().orElse(1));
    var rows = new ArrayList<Row>();
    scores.forEach(score -> rows.add(score(score, most)));
    rows.add(total(scores));
    chapter.grid(source.say("scores.caption"), columns, rows, "");
  }

  private static Row score(FunctionScore score, int most) {
    return Row.of(
        Cell.of(score.function().name()),
        Cell.of(score.expected()),
        Cell.of(score.met()),
        Cell.of(score.missed()),
        Cell.of(score.open()),
        Cell.drawn(
            score.met() + " / " + score.expected(),
            new ScoreBar(score.met(), score.missed(), score.open(), most)));
  }

  private Row total(List<FunctionScore> scores) {
    return Row.of(
            Cell.of(source.say("scores.total")),
            Cell.of(sum(scores, FunctionScore::expected)),
            Cell.of(sum(scores, FunctionScore::met)),
            Cell.of(sum(scores, FunctionScore::missed)),
            Cell.of(sum(scores, FunctionScore::open)),
            Cell.of(source.say("scores.key"), Tone.MUTED))
        .toned(Tone.STRONG);
  }

  private static int sum(List<FunctionScore> scores, ToIntFunction<FunctionScore> count) {
    return scores.stream().mapToInt(count).sum();
  }

  void scorecard(Chapter chapter) {
    chapter.grid(source.say("scorecard.caption"), columns(), rows(), source.say("actions.none"));
    chapter.small(source.say("scorecard.key"));
  }

  /** One column for each function. */
  public List<Column> columns() {
    var functions = source.review().scorecard().functions();
    var columns = new ArrayList<Column>();
    columns.add(Column.of(source.say("actions.inject"), INJECT));
    double letters = functions.stream().mapToInt(ScoreTables::letters).sum();
    for (Named function : functions) {
      double share = letters(function) / letters;
      columns.add(new Column(function.name(), (180 - INJECT) * share, Align.CENTRE));
    }
    return columns;
  }

  /** How much room the head of a column asks for; a short name still holds a mark. */
  private static int letters(Named function) {
    return Math.max(11, function.name().length());
  }

  /** One row for each inject that was told: met of judged, and how many nobody judged. */
  public List<Row> rows() {
    return source.review().scorecard().rows().stream().map(this::row).toList();
  }

  private Row row(Scorecard.Row row) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(row.inject().id() + "  " + row.inject().story().title()));
    row.scores().forEach(score -> cells.add(cell(score)));
    return new Row(cells, Tone.PLAIN);
  }

  private static Cell cell(FunctionScore score) {
    if (score.expected() == 0) {
      return Cell.of("");
    }
    if (score.open() == score.expected()) {
      return Cell.of("–", Tone.MUTED);
    }
    var text = score.met() + "/" + score.expected();
    return score.missed() == 0 ? Cell.of("✓ " + text, Tone.GOOD) : Cell.of("✗ " + text, Tone.BAD);
  }
}
