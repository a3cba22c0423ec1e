package id.gladi.export.report;

import id.gladi.core.review.Finding;
import id.gladi.core.review.StageChange;
import id.gladi.core.review.TimelineEntry;

/** What the record shows, in a sentence. */
public record FindingWords(Source source) {

  public String of(Finding finding) {
    return switch (finding) {
      case Finding.FunctionMet(var score) ->
          source.say("finding.met", score.function().name(), score.met());
      case Finding.DecidedInTime(var injects) -> source.say("finding.inTime", injects);
      case Finding.ActionMissed(var judged) ->
          source.say(
              "finding.missed",
              judged.inject().id(),
              source.events().function(judged.action().function()),
              judged.action().text());
      case Finding.DecidedLate(var response) ->
          source.say(
              "finding.late",
              response.inject().id(),
              source.words().duration(response.delay().orElse(0)),
              response.limitMinutes());
      case Finding.NotDecided(var response) ->
          source.say(
              "finding.notDecided", response.inject().id(), response.inject().story().title());
      case Finding.NoGround(var change) -> source.say("finding.noGround", change.at(), act(change));
      case Finding.AboveLevel(var change) ->
          source.say(
              "finding.above",
              change.at(),
              act(change),
              "T" + change.to(),
              source.level(change.level()),
              "T" + change.foreseen());
      case Finding.Observed(var seen) -> observed(seen);
      case Finding.OffStation(var check) ->
          source.say(
              "finding.station",
              check.at(),
              source.events().token(check.position().unit()),
              check.stage().name());
      case Finding.RingShort(var sample, var row) ->
          source.say(
              "finding.ring",
              sample.at(),
              source.ring(row.ring()),
              source.agency(row.agency()),
              row.present() + row.help(),
              row.required());
    };
  }

  private String observed(TimelineEntry.Observed seen) {
    var observation = seen.observation();
    return source.say("finding.observed", seen.at(), observation.text(), observation.by());
  }

  private String act(StageChange change) {
    return change.act().order().isEmpty()
        ? change.act().text()
        : source.events().order(change.act().order());
  }
}
