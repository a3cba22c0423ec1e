package id.gladi.core.review;

import id.gladi.core.assess.Observation.Sense;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.play.ActionResult.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * What the record itself shows, good or to be improved; people's own findings stand in {@link
 * Remarks}. Data only: the sentence is written by whoever writes the document.
 */
public sealed interface Finding {
  /** Every judged action of a function was met. */
  record FunctionMet(FunctionScore score) implements Finding {}

  /** Every inject that asked for a decision was decided within its shortest limit. */
  record DecidedInTime(int injects) implements Finding {}

  /** An expected action was judged as missed. */
  record ActionMissed(JudgedAction action) implements Finding {}

  /** A decision came later than the shortest limit of its inject. */
  record DecidedLate(Response response) implements Finding {}

  /** No decision names the inject. */
  record NotDecided(Response response) implements Finding {}

  /** A decision without a reason or without its legal ground. */
  record NoGround(StageChange change) implements Finding {}

  /** More force than the profile foresees at the level in force. */
  record AboveLevel(StageChange change) implements Finding {}

  /** A unit was not at its station. */
  record OffStation(StationCheck check) implements Finding {}

  /** A ring had fewer persons of an agency than the plan asks for when the level was answered. */
  record RingShort(RingSample sample, RingStrength.Row row) implements Finding {}

  /** An evaluator saw something to be kept or to be improved. */
  record Observed(TimelineEntry.Observed seen) implements Finding {}

  /** True for what went well. */
  default boolean strength() {
    return this instanceof FunctionMet
        || this instanceof DecidedInTime
        || (this instanceof Observed(var seen) && seen.observation().sense() == Sense.KEEP);
  }

  /** Everything the record shows, strengths first, each kind in order of play. */
  static List<Finding> of(AfterActionReview review, Course course, PlanAgainstPlay comparison) {
    var findings = new ArrayList<Finding>();
    review.scores().stream()
        .filter(score -> score.met() > 0 && score.missed() == 0)
        .forEach(score -> findings.add(new FunctionMet(score)));
    decisions(course, findings);
    observations(review, findings);
    review.actions().stream()
        .filter(action -> action.mark() == Mark.MISSED)
        .forEach(action -> findings.add(new ActionMissed(action)));
    course.stages().stream().filter(c -> !c.grounded()).forEach(c -> findings.add(new NoGround(c)));
    course.stages().stream()
        .filter(StageChange::aboveLevel)
        .forEach(c -> findings.add(new AboveLevel(c)));
    comparison.departures().forEach(check -> findings.add(new OffStation(check)));
    shortages(review, course, findings);
    return List.copyOf(findings);
  }

  private static void observations(AfterActionReview review, List<Finding> findings) {
    review.timeline().stream()
        .filter(TimelineEntry.Observed.class::isInstance)
        .map(TimelineEntry.Observed.class::cast)
        .filter(seen -> seen.observation().sense() != Sense.NEUTRAL)
        .forEach(seen -> findings.add(new Observed(seen)));
  }

  private static void decisions(Course course, List<Finding> findings) {
    var responses = course.responses();
    boolean all = responses.stream().allMatch(r -> r.decided().isPresent() && !r.late());
    if (all && !responses.isEmpty()) {
      findings.add(new DecidedInTime(responses.size()));
    }
    for (var response : responses) {
      if (response.decided().isEmpty()) {
        findings.add(new NotDecided(response));
      } else if (response.late()) {
        findings.add(new DecidedLate(response));
      }
    }
  }

  /** Only boards that were answered are held against the plan: units need time to walk. */
  private static void shortages(AfterActionReview review, Course course, List<Finding> findings) {
    for (var moment : review.moments()) {
      var sample =
          course.strengths().stream()
              .filter(each -> each.step() <= moment.step())
              .reduce((a, b) -> b);
      sample.ifPresent(s ->
          s.strength().rows().stream()
              .filter(row -> row.missing() > 0)
              .map(row -> new RingShort(s, row))
              .filter(found -> !findings.contains(found))
              .forEach(findings::add));
    }
  }
}
