package id.gladi.export.report;

import id.gladi.core.plan.Equipment;
import id.gladi.core.plan.Phase;
import id.gladi.core.plan.Unit;
import id.gladi.core.review.Roster;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** II Pelaksanaan: waktu dan tempat, peserta, sarana prasarana, rangkaian. */
record Conduct(Source source) {

  Part part(String title) {
    var exercise = source.review().plan().exercise();
    var chapter =
        new Chapter()
            .heading(source.say("conduct.setting"))
            .add(
                new Block.Pairs(
                    List.of(
                        new Block.Pair(
                            source.say("conduct.organiser"), exercise.setting().organiser()),
                        new Block.Pair(source.say("conduct.weather"), exercise.setting().weather()),
                        new Block.Pair(source.say("conduct.notice"), exercise.setting().notice()),
                        new Block.Pair(
                            source.say("conduct.stage"), exercise.setting().electionStage()))))
            .heading(source.say("scenario"));
    scenario(chapter);
    chapter.heading(source.say("participants"));
    participants(chapter);
    chapter.heading(source.say("conduct.roles"));
    roles(chapter);
    chapter
        .heading(source.say("conduct.equipment"))
        .text(source.worded("sarpras", equipment()))
        .heading(source.say("timeline"));
    new CourseTable(source).write(chapter);
    return chapter.part("pelaksanaan", title, false);
  }

  private void scenario(Chapter chapter) {
    var script = source.review().plan().exercise().script();
    var columns =
        List.of(
            Column.number(source.say("msel.phase"), 14),
            Column.of(source.say("scenario.name"), 34),
            Column.of(source.say("plan.planned"), 34),
            Column.of(source.say("timeline.level"), 26),
            Column.number(source.say("scenario.injects"), 16),
            Column.of(source.say("scenario.trains"), 56));
    var rows = script.phases().stream().map(this::phase).toList();
    chapter.grid(source.say("scenario.caption"), columns, rows, source.say("none"));
  }

  private Row phase(Phase phase) {
    var injects = source.review().review().board().script().injects();
    return Row.of(
        Cell.of(phase.number()),
        Cell.of(phase.name(), Tone.STRONG),
        Cell.of(source.say("cover.fromTo", phase.from(), phase.to())),
        Cell.of(source.level(phase.level())),
        Cell.of(injects.stream().filter(inject -> inject.phase() == phase.number()).count()),
        Cell.of(phase.trains()));
  }

  private void participants(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("participants.agency"), 34),
            Column.of(source.say("participants.units"), 128),
            Column.number(source.say("participants.persons"), 18));
    var rows = new ArrayList<Row>();
    source.review().review().rosters().forEach(roster -> rows.add(roster(roster)));
    rows.add(
        Row.of(
                Cell.of(source.say("scores.total")),
                Cell.of(""),
                Cell.of(source.review().plan().exercise().forces().participants()))
            .toned(Tone.STRONG));
    chapter
        .grid(source.say("participants.caption"), columns, rows, "")
        .small(source.say("participants.note"));
  }

  private static Row roster(Roster roster) {
    return Row.of(
        Cell.of(roster.agency().name(), Tone.STRONG),
        Cell.of(
            roster.units().stream()
                .map(unit -> unit.name() + " " + unit.strength().likely())
                .collect(Collectors.joining(" · "))),
        Cell.of(roster.persons()));
  }

  private void roles(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("conduct.role"), 34),
            Column.of(source.say("conduct.holder"), 78),
            Column.of(source.say("conduct.task"), 68));
    var rows =
        source.review().plan().exercise().roles().stream()
            .map(role -> Row.of(role.role(), role.holder(), role.task()))
            .toList();
    chapter.grid(source.say("conduct.rolesCaption"), columns, rows, source.say("none"));
  }

  /** Everything the participants bring, summed by kind; consumables with their unit. */
  private String equipment() {
    var sums = new TreeMap<String, Double>();
    for (var roster : source.review().review().rosters()) {
      for (Unit unit : roster.units()) {
        for (Equipment item : unit.equipment()) {
          var name = item.unit().isBlank() ? item.item() : item.item() + " (" + item.unit() + ")";
          sums.merge(name, item.amount(), Double::sum);
        }
      }
    }
    var numbers = NumberFormat.getNumberInstance(source.words().locale());
    return sums.isEmpty()
        ? source.say("none")
        : sums.entrySet().stream()
            .map(entry -> entry.getKey() + " " + numbers.format(entry.getValue()))
            .collect(Collectors.joining(", "));
  }
}
