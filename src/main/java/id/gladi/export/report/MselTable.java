package id.gladi.export.report;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectState;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The master scenario events list with what became of each inject. What controllers and evaluators
 * know is told only with private notes.
 */
public record MselTable(Source source) {

  public List<Column> columns() {
    var columns =
        new ArrayList<>(
            List.of(
                Column.of(source.say("stages.number"), 8),
                Column.number(source.say("msel.phase"), 10),
                Column.of(source.say("plan.planned"), 16),
                Column.of(source.say("plan.played"), 16),
                Column.of(source.say("msel.title"), 40),
                Column.of(source.say("msel.narrative"), 60),
                Column.of(source.say("requests.by"), 20),
                Column.of(source.say("requests.to"), 24),
                Column.of(source.say("msel.delivery"), 14),
                Column.of(source.say("msel.expected"), 60)));
    if (source.context().notes()) {
      columns.add(Column.of(source.say("msel.note"), 50));
      columns.add(Column.of(source.say("msel.good"), 40));
      columns.add(Column.of(source.say("msel.mistake"), 40));
    }
    return columns;
  }

  public List<Row> rows() {
    return source.review().review().board().script().all().map(this::row).toList();
  }

  private Row row(Inject inject) {
    var cells =
        new ArrayList<>(
            List.of(
                Cell.of(inject.id()),
                Cell.of(inject.phase()),
                Cell.of(inject.at().toString()),
                Cell.of(played(inject)),
                Cell.of(inject.story().title()),
                Cell.of(inject.story().narrative()),
                Cell.of(inject.routing().from()),
                Cell.of(String.join(", ", inject.routing().to())),
                Cell.of(inject.routing().delivery()),
                Cell.of(expected(inject))));
    if (source.context().notes()) {
      cells.add(Cell.of(inject.story().controllerNote()));
      cells.add(Cell.of(inject.story().good()));
      cells.add(Cell.of(inject.story().mistake()));
    }
    return new Row(cells, Tone.PLAIN);
  }

  private String expected(Inject inject) {
    return inject.expected().stream()
        .map(action -> source.events().function(action.function()) + ": " + action.text())
        .collect(Collectors.joining("\n"));
  }

  private String played(Inject inject) {
    return switch (source.review().review().board().progress().injects().get(inject.id())) {
      case null -> "";
      case InjectState.Delivered told -> told.at().toString();
      case InjectState.Skipped _ -> source.say("plan.skipped");
      case InjectState.Postponed later -> source.say("plan.postponed", later.until().toString());
    };
  }
}
