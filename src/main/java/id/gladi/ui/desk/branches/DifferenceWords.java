package id.gladi.ui.desk.branches;

import id.gladi.core.TPlus;
import id.gladi.core.play.Plan;
import id.gladi.core.review.Difference;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says a difference in three words: what, on the left, on the right. */
final class DifferenceWords {
  private final Plan plan;
  private final Texts texts;
  private final Names names;

  DifferenceWords(Plan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    this.names = new Names(plan, texts);
  }

  /**
   * A row of the table.
   *
   * @param at exercise time to look at, empty when it is about the end
   */
  record Row(String what, String left, String right, Optional<TPlus> at) {}

  Row row(Difference difference) {
    return switch (difference) {
      case Difference.Told(var inject, var a, var b) ->
          timed(texts.get("branches.told", names.inject(inject)), a, b);
      case Difference.Declared(var level, var a, var b) ->
          timed(texts.get("branches.declared", names.level(level)), a, b);
      case Difference.CrowdDeclared(var crowd, var level, var a, var b) ->
          timed(texts.get("branches.crowdDeclared", names.crowd(crowd), names.level(level)), a, b);
      case Difference.Passed(var holder, var a, var b) ->
          timed(texts.get("branches.passed", holder), a, b);
      case Difference.ForceStage(var a, var b) ->
          new Row(texts.get("branches.force"), stage(a), stage(b), Optional.empty());
      case Difference.StageReached(var stage, var a, var b) ->
          timed(texts.get("branches.stage", stage), a, b);
      case Difference.Decisions(var a, var b) -> numbers("branches.decisions", a, b);
      case Difference.Met(var a, var b) -> numbers("branches.met", a, b);
      case Difference.Missed(var a, var b) -> numbers("branches.missed", a, b);
      case Difference.Strength(var ring, var agency, var a, var b) ->
          new Row(
              texts.get("branches.strength", names.agency(agency), ring(ring)),
              String.valueOf(a),
              String.valueOf(b),
              Optional.empty());
      case Difference.Flagged(var rule, var a, var b) ->
          new Row(
              texts.get("branches.flagged", names.rule(rule)),
              texts.get("branches.times", a),
              texts.get("branches.times", b),
              Optional.empty());
      case Difference.Ended(var a, var b) ->
          new Row(texts.get("branches.ended"), a.toString(), b.toString(), Optional.empty());
    };
  }

  private Row timed(String what, @Nullable TPlus a, @Nullable TPlus b) {
    return new Row(what, time(a), time(b), Optional.ofNullable(a != null ? a : b));
  }

  private Row numbers(String key, int a, int b) {
    return new Row(texts.get(key), String.valueOf(a), String.valueOf(b), Optional.empty());
  }

  private String time(@Nullable TPlus time) {
    return time == null ? texts.get("branches.never") : time.toString();
  }

  private String stage(int stage) {
    return stage == 0 ? "–" : "T" + stage;
  }

  private String ring(String id) {
    return plan.exercise().deployment().rings().stream()
        .filter(ring -> ring.id().equals(id))
        .map(ring -> ring.name())
        .findFirst()
        .orElseGet(() -> texts.get("room.situation.outside"));
  }
}
