package id.gladi.export.report;

import id.gladi.core.TPlus;
import id.gladi.core.review.Chronicle;
import id.gladi.core.review.Difference;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what another way of playing was not like the one under review. */
record BranchTable(Source source) {

  void write(Chapter chapter) {
    source.review().chronicle().compared().forEach(each -> write(chapter, each));
  }

  private void write(Chapter chapter, Chronicle.Compared compared) {
    var other = name(compared);
    var columns =
        List.of(
            Column.of(source.say("branch.what"), 100),
            Column.of(other, 40),
            Column.of(source.say("branch.reported"), 40));
    var rows = compared.comparison().differences().stream().map(this::row).toList();
    chapter.grid(
        source.say("branch.caption", other, compared.comparison().fork()),
        columns,
        rows,
        source.say("branch.alike", other));
  }

  private String name(Chronicle.Compared compared) {
    var line = compared.line();
    return line.name().isBlank() ? source.say("lines.number", line.number()) : line.name();
  }

  private Row row(Difference difference) {
    return switch (difference) {
      case Difference.Told(var inject, var a, var b) -> timed(source.events().inject(inject), a, b);
      case Difference.Declared(var level, var a, var b) ->
          timed(source.say("branch.level", source.level(level)), a, b);
      case Difference.CrowdDeclared(var crowd, var level, var a, var b) ->
          timed(
              source.say("branch.crowdLevel", source.events().token(crowd), source.level(level)),
              a,
              b);
      case Difference.Passed(var holder, var a, var b) ->
          timed(source.say("branch.control", holder), a, b);
      case Difference.ForceStage(var a, var b) ->
          Row.of(source.say("branch.force"), stage(a), stage(b));
      case Difference.StageReached(var stage, var a, var b) ->
          timed(source.say("branch.stage", "T" + stage), a, b);
      case Difference.Decisions(var a, var b) -> numbers("lines.decisions", a, b);
      case Difference.Met(var a, var b) -> numbers("branch.met", a, b);
      case Difference.Missed(var a, var b) -> numbers("branch.missed", a, b);
      case Difference.Strength(var ring, var agency, var a, var b) ->
          Row.of(
              source.say("branch.strength", source.agency(agency), source.ring(ring)),
              String.valueOf(a),
              String.valueOf(b));
      case Difference.Flagged(var rule, var a, var b) ->
          Row.of(
              source.say("branch.flagged", source.events().rule(rule)),
              String.valueOf(a),
              String.valueOf(b));
      case Difference.Ended(var a, var b) -> timed(source.say("branch.ended"), a, b);
    };
  }

  private static Row timed(String what, @Nullable TPlus a, @Nullable TPlus b) {
    return Row.of(what, time(a), time(b));
  }

  private static String time(@Nullable TPlus time) {
    return time == null ? "–" : time.toString();
  }

  private static String stage(int stage) {
    return stage == 0 ? "–" : "T" + stage;
  }

  private Row numbers(String key, int a, int b) {
    return Row.of(source.say(key), String.valueOf(a), String.valueOf(b));
  }
}
