package id.gladi.export.report;

import id.gladi.core.review.TimedEntry;
import id.gladi.core.review.TimelineEntry;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.List;

/** Every inject, decision, level and word on record in order of play. */
public record CourseTable(Source source) {
  private static final int WHAT = 2;
  private static final int GROUND = 6;

  void write(Chapter chapter) {
    Grounds.of(columns(), rows(), GROUND, WHAT)
        .write(chapter, source, source.say("timeline.caption"), source.say("timeline.none"));
  }

  public List<Column> columns() {
    return List.of(
        Column.of(source.say("timeline.exercise"), 15),
        Column.of(source.say("timeline.clock"), 12),
        Column.of(source.say("timeline.what"), 63),
        Column.of(source.say("timeline.delay"), 14),
        Column.of(source.say("timeline.level"), 24),
        Column.of(source.say("timeline.holder"), 19),
        Column.of(source.say("timeline.ground"), 33));
  }

  public List<Row> rows() {
    return source.told().stream().map(this::row).toList();
  }

  private Row row(TimedEntry timed) {
    var entry = timed.entry();
    var schedule = source.review().plan().exercise().schedule();
    var line = new EntryWords(source).of(entry);
    var delay = timed.delay();
    return Row.of(
            Cell.of(entry.at().toString()),
            Cell.of(source.words().clock(schedule, entry.at())),
            Cell.of(line.what()),
            Cell.of(delay.isPresent() ? source.words().duration(delay.getAsInt()) : ""),
            Cell.of(source.level(timed.level())),
            Cell.of(timed.holder()),
            Cell.of(line.ground()))
        .toned(tone(entry));
  }

  private static Tone tone(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Decided _, TimelineEntry.Ordered _ -> Tone.MARKED;
      case TimelineEntry.Declared _, TimelineEntry.CrowdDeclared _, TimelineEntry.Passed _ ->
          Tone.STRONG;
      case TimelineEntry.Breached _, TimelineEntry.Overruled _ -> Tone.WARN;
      case TimelineEntry.Told _,
          TimelineEntry.Skipped _,
          TimelineEntry.Postponed _,
          TimelineEntry.Recalled _,
          TimelineEntry.Warned _,
          TimelineEntry.MeetingOffered _,
          TimelineEntry.Requested _,
          TimelineEntry.Answered _,
          TimelineEntry.Arrested _,
          TimelineEntry.Reported _,
          TimelineEntry.ChangedOver _,
          TimelineEntry.Closed _,
          TimelineEntry.Observed _,
          TimelineEntry.Noted _ ->
          Tone.PLAIN;
    };
  }
}
