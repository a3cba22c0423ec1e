package id.gladi.export.report;

import id.gladi.core.planning.RingStrength;
import id.gladi.core.review.Moment;
import id.gladi.core.review.RingSample;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Persons per ring and agency at the opening, after each level and at the end. */
record RingTable(Source source) {

  void write(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("timeline.exercise"), 18),
            Column.of(source.say("timeline.level"), 40),
            Column.of(source.say("rings.ring"), 24),
            Column.of(source.say("rings.agencies"), 68),
            Column.number(source.say("rings.required"), 15),
            Column.number(source.say("rings.missing"), 15));
    var rows = new ArrayList<Row>();
    for (var moment : source.review().review().moments()) {
      if (moment.whys().stream().anyMatch(RingTable::counted)) {
        sample(moment).ifPresent(found -> rows.addAll(rows(moment, found)));
      }
    }
    chapter
        .grid(source.say("rings.caption"), columns, rows, source.say("none"))
        .small(source.say("rings.note"));
  }

  private static boolean counted(Moment.Why why) {
    return switch (why) {
      case Moment.Why.Opening _, Moment.Why.Level _, Moment.Why.End _ -> true;
      case Moment.Why.Phase _, Moment.Why.Decided _, Moment.Why.Ordered _ -> false;
    };
  }

  private Optional<RingSample> sample(Moment moment) {
    return source.review().course().strengths().stream()
        .filter(each -> each.step() <= moment.step())
        .reduce((before, after) -> after);
  }

  private List<Row> rows(Moment moment, RingSample sample) {
    var strength = sample.strength();
    var rings = strength.rows().stream().map(RingStrength.Row::ring).distinct().toList();
    return rings.stream().map(ring -> row(moment, strength, ring)).toList();
  }

  private Row row(Moment moment, RingStrength strength, String ring) {
    var rows = strength.rows().stream().filter(row -> row.ring().equals(ring)).toList();
    var agencies =
        rows.stream()
            .filter(row -> row.present() + row.help() > 0)
            .map(this::agency)
            .collect(Collectors.joining(" · "));
    int missing = rows.stream().mapToInt(RingStrength.Row::missing).sum();
    return Row.of(
        Cell.of(moment.at().toString()),
        Cell.of(source.level(strength.level())),
        Cell.of(source.ring(ring)),
        Cell.of(agencies.isEmpty() ? "–" : agencies),
        Cell.of(rows.stream().mapToInt(RingStrength.Row::required).sum()),
        missing == 0 ? Cell.of(0) : Cell.of(missing).toned(Tone.BAD));
  }

  private String agency(RingStrength.Row row) {
    var name = source.agency(row.agency());
    return row.help() == 0
        ? name + " " + row.present()
        : source.say("rings.help", name, row.present(), row.help());
  }
}
