package id.gladi.export.report;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.Equipment;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.plan.Unit;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Ploting personel: who stands where with what, at the opening or at a stage of the plan. */
public record PersonnelTable(Source source) {

  public List<Column> columns() {
    return List.of(
        Column.of(source.say("plot.post"), 31),
        Column.of(source.say("plot.padal"), 24),
        Column.of(source.say("arrivals.unit"), 31),
        Column.number(source.say("participants.persons"), 12),
        Column.of(source.say("timeline.clock"), 13),
        Column.of(source.say("conduct.equipment"), 42),
        Column.of(source.say("plot.note"), 27));
  }

  /** Everybody who takes part, by agency, with a line of sums. */
  public List<Row> opening() {
    var forces = source.review().plan().exercise().forces();
    var rows =
        forces.units().stream()
            .filter(unit -> unit.standing().countsAsParticipant())
            .map(unit -> row(unit, unit.home(), TPlus.ZERO, unit.note()))
            .collect(Collectors.toList());
    rows.add(
        Row.of(
                Cell.of(source.say("scores.total")),
                Cell.of(""),
                Cell.of(""),
                Cell.of(forces.participants()),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""))
            .toned(Tone.STRONG));
    return rows;
  }

  /** The stations of a stage, from the time at which the plan expects its level. */
  public List<Row> stage(PlannedStage stage) {
    var forces = source.review().plan().exercise().forces();
    var from =
        source.review().plan().exercise().script().levels().stream()
            .filter(planned -> planned.level().equals(stage.level()))
            .findFirst()
            .map(planned -> planned.from())
            .orElse(TPlus.ZERO);
    return stage.positions().stream()
        .flatMap(position ->
            forces.unit(position.unit()).stream()
                .map(unit -> row(unit, position.home(), from, position.note())))
        .toList();
  }

  private Row row(Unit unit, Home home, TPlus from, String note) {
    return Row.of(
        Cell.of(place(home)),
        Cell.of(unit.commander()),
        Cell.of(unit.name()),
        Cell.of(unit.strength().likely()),
        Cell.of(source.words().clock(source.review().plan().exercise().schedule(), from)),
        Cell.of(unit.equipment().stream().map(this::item).collect(Collectors.joining(", "))),
        Cell.of(note, Tone.MUTED));
  }

  private String item(Equipment item) {
    double amount = item.amount();
    var number = amount == Math.rint(amount) ? Long.toString((long) amount) : "" + amount;
    return (item.item() + " " + number + " " + item.unit()).strip();
  }

  private String place(Home home) {
    var at = home.at();
    if (at != null) {
      return source.say("plot.at", ring(at), Math.round(at.x()), Math.round(at.y()));
    }
    return source.review().plan().exercise().forces().places().stream()
        .filter(place -> place.id().equals(home.place()))
        .map(place -> place.name())
        .findFirst()
        .orElse("");
  }

  private String ring(Point at) {
    return source.review().plan().exercise().deployment().rings().stream()
        .filter(ring -> Polygons.contains(ring.outline(), at))
        .min(Comparator.comparingDouble(ring -> Polygons.area(ring.outline())))
        .map(Ring::name)
        .orElse(source.say("rings.outside"));
  }
}
