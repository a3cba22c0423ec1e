package id.gladi.export.report;

import id.gladi.core.play.Decision;
import id.gladi.core.review.TimedEntry;
import id.gladi.core.review.TimelineEntry;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every decision with what it met, why, on which ground and with which force. */
public record DecisionTable(Source source) {
  private static final int WHAT = 4;
  private static final int GROUND = 6;

  void write(Chapter chapter) {
    Grounds.of(columns(), rows(), GROUND, WHAT)
        .write(chapter, source, source.say("decision.caption"), source.say("decision.none"));
  }

  public List<Column> columns() {
    return List.of(
        Column.of(source.say("timeline.exercise"), 15),
        Column.of(source.say("timeline.clock"), 11),
        Column.of(source.say("actions.inject"), 11),
        Column.of(source.say("requests.by"), 19),
        Column.of(source.say("decision.text"), 41),
        Column.of(source.say("stages.reason"), 27),
        Column.of(source.say("timeline.ground"), 31),
        Column.of(source.say("stages.change"), 11),
        Column.of(source.say("timeline.delay"), 14));
  }

  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var timed : source.review().course().lines()) {
      if (timed.entry() instanceof TimelineEntry.Decided(var at, _, var decision, _)) {
        rows.add(row(at.toString(), timed, decision));
      }
    }
    return rows;
  }

  private Row row(String at, TimedEntry timed, Decision decision) {
    var schedule = source.review().plan().exercise().schedule();
    var inject = decision.inject();
    var delay = timed.delay();
    return Row.of(
        Cell.of(at),
        Cell.of(source.words().clock(schedule, timed.entry().at())),
        Cell.of(inject == null ? "" : inject),
        Cell.of(decision.by()),
        Cell.of(text(decision)),
        Cell.of(decision.reason()),
        Cell.of(decision.legalBasis()),
        Cell.of("T" + decision.stage()),
        Cell.of(delay.isPresent() ? source.words().duration(delay.getAsInt()) : ""));
  }

  private String text(Decision decision) {
    var behaviour =
        decision.behaviour().isBlank()
            ? ""
            : " " + source.say("decision.behaviour", decision.behaviour());
    var units =
        decision.units().stream().map(source.events()::token).collect(Collectors.joining(", "));
    var ordered = units.isEmpty() ? "" : "\n" + source.say("decision.units", units);
    return decision.text() + behaviour + command(decision) + ordered;
  }

  /** On whose order and at what level, where somebody noted it. */
  private String command(Decision decision) {
    var lines = new StringBuilder();
    if (!decision.onOrderOf().isBlank() && !decision.onOrderOf().equals(decision.by())) {
      lines.append("\n").append(source.say("decision.order", decision.onOrderOf()));
    }
    if (!decision.level().isBlank()) {
      lines.append("\n").append(source.say("decision.level", source.level(decision.level())));
    }
    return lines.toString();
  }
}
