package id.gladi.export.report;

import id.gladi.core.review.TimedEntry;
import id.gladi.core.review.TimelineEntry;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Log posko: jam, dari, kepada, isi, tindakan, in order of time. */
record PoskoTable(Source source) {
  /** More units than this stand in the decision log only. */
  private static final int MOST_NAMES = 4;

  List<Column> columns() {
    return List.of(
        Column.number(source.say("stages.number"), 9),
        Column.of(source.say("timeline.clock"), 13),
        Column.of(source.say("requests.by"), 25),
        Column.of(source.say("requests.to"), 29),
        Column.of(source.say("log.what"), 62),
        Column.of(source.say("posko.action"), 42));
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    var words = new EntryWords(source);
    var schedule = source.review().plan().exercise().schedule();
    for (var timed : source.told()) {
      var entry = timed.entry();
      var line = words.of(entry);
      rows.add(
          Row.of(
              String.valueOf(rows.size() + 1),
              source.words().clock(schedule, entry.at()),
              line.by(),
              to(entry),
              line.what(),
              action(entry)));
    }
    return rows;
  }

  private String to(TimelineEntry entry) {
    if (entry instanceof TimelineEntry.Told told) {
      return String.join(", ", told.inject().routing().to());
    }
    if (entry instanceof TimelineEntry.Requested requested) {
      return requested.request().to();
    }
    if (entry instanceof TimelineEntry.Passed passed) {
      return passed.to();
    }
    return entry instanceof TimelineEntry.Decided decided
        ? names(decided.decision().units())
        : entry instanceof TimelineEntry.Ordered ordered ? names(ordered.order().units()) : "";
  }

  private String names(List<String> tokens) {
    return tokens.size() > MOST_NAMES
        ? source.say("posko.units", tokens.size())
        : String.join(", ", tokens.stream().map(source.events()::token).toList());
  }

  /** What was done about an inject or a request; empty when nothing is on record. */
  private String action(TimelineEntry entry) {
    if (entry instanceof TimelineEntry.Told told) {
      return answer(told).map(decided -> decided.decision().text()).orElse("");
    }
    if (entry instanceof TimelineEntry.Requested requested) {
      return source.review().review().board().conduct().request(requested.id()).stream()
          .map(log -> source.say("request." + log.state()))
          .findFirst()
          .orElse("");
    }
    return "";
  }

  private Optional<TimelineEntry.Decided> answer(TimelineEntry.Told told) {
    return source.review().course().lines().stream()
        .map(TimedEntry::entry)
        .filter(TimelineEntry.Decided.class::isInstance)
        .map(TimelineEntry.Decided.class::cast)
        .filter(decided -> told.inject().id().equals(decided.decision().inject()))
        .filter(decided -> decided.step() > told.step())
        .findFirst();
  }
}
