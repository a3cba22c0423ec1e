package id.gladi.export.report;

import id.gladi.core.play.InjectState;
import id.gladi.core.review.InjectTiming;
import id.gladi.core.review.LevelTiming;
import id.gladi.core.review.StationCheck;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.util.List;

/** IV Hambatan dan upaya: plan against play, by inject, level and station. */
record Obstacles(Source source) {

  Part part(String title) {
    var chapter = new Chapter().heading(source.say("plan.injects"));
    injects(chapter);
    chapter.heading(source.say("plan.levels"));
    levels(chapter);
    chapter.heading(source.say("plan.stations"));
    stations(chapter);
    chapter
        .heading(source.say("plan.measures"))
        .text(source.worded("upaya", source.say("questions.room")));
    return chapter.part("hambatan", title, false);
  }

  private void injects(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("actions.inject"), 90),
            Column.of(source.say("plan.planned"), 24),
            Column.of(source.say("plan.played"), 24),
            Column.of(source.say("plan.deviation"), 42));
    var rows = source.review().comparison().injects().stream().map(this::inject).toList();
    chapter.grid(source.say("plan.injectsCaption"), columns, rows, source.say("none"));
  }

  private Row inject(InjectTiming timing) {
    return Row.of(
        Cell.of(timing.inject().id() + "  " + timing.inject().story().title()),
        Cell.of(timing.inject().at().toString()),
        Cell.of(timing.state().map(this::played).orElse("–")),
        deviation(timing));
  }

  private String played(InjectState state) {
    return switch (state) {
      case InjectState.Delivered told -> told.at().toString();
      case InjectState.Skipped _ -> source.say("plan.skipped");
      case InjectState.Postponed later -> source.say("plan.postponed", later.until().toString());
    };
  }

  private Cell deviation(InjectTiming timing) {
    if (timing.state().isPresent()
        && timing.state().get() instanceof InjectState.Skipped(var reason)) {
      return Cell.of(reason, Tone.WARN);
    }
    var deviation = timing.deviation();
    if (deviation.isEmpty()) {
      return Cell.of(source.say("plan.notTold"), Tone.MUTED);
    }
    return deviation.getAsInt() == 0
        ? Cell.of(source.say("plan.onTime"), Tone.GOOD)
        : Cell.of(signed(deviation.getAsInt()), Tone.WARN);
  }

  private void levels(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("timeline.level"), 60),
            Column.of(source.say("plan.planned"), 40),
            Column.of(source.say("plan.played"), 40),
            Column.of(source.say("plan.deviation"), 40));
    var rows = source.review().comparison().levels().stream().map(this::level).toList();
    chapter.grid(source.say("plan.levelsCaption"), columns, rows, source.say("none"));
  }

  private Row level(LevelTiming timing) {
    var planned = timing.planned();
    return Row.of(
        Cell.of(source.level(planned.level())),
        Cell.of(planned.from().toString()),
        Cell.of(timing.declared().map(Object::toString).orElse(source.say("plan.notDeclared"))),
        Cell.of(
            timing
                .declared()
                .map(at -> signed(at.seconds() - planned.from().seconds()))
                .orElse("–")));
  }

  private String signed(int seconds) {
    return (seconds > 0 ? "+" : "") + source.words().duration(seconds);
  }

  private void stations(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("timeline.exercise"), 18),
            Column.of(source.say("plan.stage"), 34),
            Column.of(source.say("arrivals.unit"), 58),
            Column.of(source.say("plan.result"), 44),
            Column.number(source.say("plan.tolerance"), 26));
    var comparison = source.review().comparison();
    var rows = comparison.departures().stream().map(this::station).toList();
    int all = comparison.stations().size();
    chapter
        .text(source.say("plan.stationsText", all - rows.size(), all))
        .grid(source.say("plan.stationsCaption"), columns, rows, source.say("plan.stationsAll"));
  }

  private Row station(StationCheck check) {
    var result =
        switch (check.verdict()) {
          case IN_PLACE -> source.say("plan.inPlace");
          case AWAY -> source.say("plan.away", Math.round(check.metres()));
          case ABSENT -> source.say("plan.absent");
          case STILL_THERE -> source.say("plan.stillThere");
        };
    return Row.of(
        Cell.of(check.at().toString()),
        Cell.of(check.stage().name()),
        Cell.of(source.events().token(check.position().unit())),
        Cell.of(result, Tone.WARN),
        Cell.of(Math.round(check.position().tolerance()) + " m"));
  }
}
