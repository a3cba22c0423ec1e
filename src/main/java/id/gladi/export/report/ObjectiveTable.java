package id.gladi.export.report;

import id.gladi.core.assess.Rating;
import id.gladi.core.review.ObjectiveRating;
import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The objectives with their ratings; what only the judged actions suggest is named a proposal. */
record ObjectiveTable(Source source) {

  void write(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("objectives.objective"), 66),
            new Column(source.say("objectives.rating"), 26, Align.CENTRE),
            Column.of(source.say("objectives.measure"), 64),
            Column.number(source.say("scores.met"), 12),
            Column.number(source.say("scores.missed"), 12));
    var rows = source.review().objectives().stream().map(this::row).toList();
    chapter
        .grid(source.say("objectives.caption"), columns, rows, source.say("none"))
        .small(source.say("objectives.key"));
  }

  private Row row(ObjectiveRating rated) {
    var rating = rated.evaluators().or(rated::derived);
    return Row.of(
        Cell.of(rated.objective().id() + "  " + rated.objective().text()),
        rating(rated),
        Cell.of(measure(rated, rating), Tone.MUTED),
        Cell.of(rated.met()),
        Cell.of(rated.missed()));
  }

  private Cell rating(ObjectiveRating rated) {
    if (rated.evaluators().isPresent()) {
      return Cell.of(rated.evaluators().get().name(), Tone.STRONG);
    }
    return rated
        .derived()
        .map(rating -> Cell.of(source.say("objectives.derived", rating.name()), Tone.MUTED))
        .orElse(Cell.of(source.say("actions.open"), Tone.MUTED));
  }

  /** What the rating means for this objective, and the evaluators' comment behind it. */
  private static String measure(ObjectiveRating rated, Optional<Rating> rating) {
    return Stream.of(rating.map(rated.objective().measure()::of).orElse(""), rated.comment())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" — "));
  }
}
