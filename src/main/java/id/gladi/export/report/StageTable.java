package id.gladi.export.report;

import id.gladi.core.review.StageChange;
import id.gladi.export.chart.LevelChart;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;

/** Why a stage was jumped or went beyond the level: the numbers of the chart in words. */
record StageTable(Source source) {

  void write(Chapter chapter) {
    var columns =
        List.of(
            Column.number(source.say("stages.number"), 8),
            Column.of(source.say("timeline.exercise"), 16),
            Column.of(source.say("stages.change"), 22),
            Column.of(source.say("stages.what"), 50),
            Column.of(source.say("stages.reason"), 48),
            Column.of(source.say("timeline.ground"), 36));
    var rows = new ArrayList<Row>();
    for (var change : LevelChart.marked(source.review())) {
      rows.add(row(rows.size() + 1, change));
    }
    chapter
        .grid(source.say("stages.caption"), columns, rows, source.say("stages.none"))
        .small(source.say("stages.key"));
  }

  private Row row(int number, StageChange change) {
    var act = change.act();
    var what = act.order().isEmpty() ? act.text() : source.events().order(act.order());
    var level = source.level(change.level());
    var kind =
        "T%d → T%d · %s".formatted(change.from(), change.to(), level)
            + (change.aboveLevel() ? source.say("stages.above", "T" + change.foreseen()) : "");
    return Row.of(
        Cell.of(number),
        Cell.of(change.at().toString()),
        Cell.of(kind),
        Cell.of(act.by() + ": " + what),
        said(act.reason()),
        said(act.ground()));
  }

  private Cell said(String text) {
    return text.isBlank() ? Cell.of(source.say("stages.missing"), Tone.BAD) : Cell.of(text);
  }
}
