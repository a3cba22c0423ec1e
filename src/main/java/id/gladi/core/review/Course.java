package id.gladi.core.review;

import id.gladi.core.play.Board;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.List;

/**
 * How the play went over exercise time.
 *
 * @param lines the timeline with level, control holder and delay
 * @param strengths persons per ring and agency, each until the next
 * @param stages force stage of every decision against level and stage before
 * @param responses how long each inject waited for a decision
 * @param arrivals help that came on request
 */
public record Course(
    List<TimedEntry> lines,
    List<RingSample> strengths,
    List<StageChange> stages,
    List<Response> responses,
    List<Arrival> arrivals) {
  public Course {
    lines = List.copyOf(lines);
    strengths = List.copyOf(strengths);
    stages = List.copyOf(stages);
    responses = List.copyOf(responses);
    arrivals = List.copyOf(arrivals);
  }

  static Course of(Plan plan, List<Step> acts, List<TimelineEntry> timeline) {
    var opening = acts.isEmpty() ? List.<Step>of() : acts.subList(0, 1);
    var situation =
        opening.stream()
            .map(act -> Evolver.evolve(Board.before(plan), act.events()))
            .findFirst()
            .orElse(Board.before(plan))
            .situation();
    var lines = TimedEntry.of(timeline, plan.profile().calmest().id(), situation.holder());
    return new Course(
        lines,
        RingSample.of(plan, acts),
        StageChange.of(plan.profile(), lines),
        Response.of(timeline),
        Arrival.of(plan, acts, timeline));
  }
}
