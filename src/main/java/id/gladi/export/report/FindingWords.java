package id.gladi.export.report;

import id.gladi.core.review.Finding;
import id.gladi.core.review.StageChange;
import id.gladi.core.review.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the record shows, in a sentence. */
record FindingWords(Source source) {

  /** Each finding in a sentence; units that left their stations together share one. */
  List<String> all(Stream<Finding> findings) {
    var said = new LinkedHashMap<Object, List<Finding>>();
    findings.forEach(
        finding -> said.computeIfAbsent(subject(finding), _ -> new ArrayList<>()).add(finding));
    return said.values().stream().map(this::together).toList();
  }

  private static Object subject(Finding finding) {
    return finding instanceof Finding.OffStation(var check)
        ? List.of(check.at(), check.stage().name())
        : finding;
  }

  private String together(List<Finding> same) {
    if (same.size() == 1 || !(same.getFirst() instanceof Finding.OffStation(var first))) {
      return of(same.getFirst());
    }
    var units =
        same.stream()
            .map(Finding.OffStation.class::cast)
            .map(off -> source.events().token(off.check().position().unit()))
            .collect(Collectors.joining(", "));
    return source.say("finding.stations", first.at(), same.size(), first.stage().name(), units);
  }

  String of(Finding finding) {
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
