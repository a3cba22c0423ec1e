package id.gladi.export.report;

import id.gladi.core.review.LoggedStep;
import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.List;

/** Every step of the record; what does not count towards the board is named as such. */
public record LogTable(Source source) {

  public List<Column> columns() {
    return List.of(
        Column.number(source.say("log.step"), 16),
        Column.number(source.say("log.parent"), 12),
        Column.of(source.say("timeline.exercise"), 16),
        Column.of(source.say("log.wall"), 34),
        Column.of(source.say("log.by"), 22),
        Column.of(source.say("log.what"), 66),
        new Column(source.say("log.counts"), 14, Align.CENTRE));
  }

  public List<Row> rows() {
    return source.review().chronicle().log().stream().map(this::row).toList();
  }

  private Row row(LoggedStep logged) {
    var step = logged.step();
    var zone = source.review().plan().exercise().schedule().zone();
    return Row.of(
            Cell.of(step.seq()),
            Cell.of(step.parent()),
            Cell.of(logged.at().toString()),
            Cell.of(source.words().wall(step.wall(), zone)),
            Cell.of(step.by()),
            Cell.of(source.events().of(step)),
            Cell.of(logged.counts() ? "✓" : "–"))
        .toned(logged.counts() ? Tone.PLAIN : Tone.MUTED);
  }
}
