package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import java.util.List;

/**
 * What a session leaves behind: a pure function of the plan and the steps that led to one board.
 * Acts that were taken back and other branches are not part of it.
 *
 * @param acts number of acts on the way to the board, the opening included
 * @param board the board at the end
 * @param timeline injects, decisions, levels, control and notes in order of play
 * @param scores expected actions per function, in the order of the exercise
 * @param actions every expected action of every inject that was told
 * @param moments boards worth a picture: opening, phases, levels, decisions, the end
 */
public record AfterActionReview(
    Plan plan,
    int acts,
    Board board,
    List<TimelineEntry> timeline,
    List<FunctionScore> scores,
    List<JudgedAction> actions,
    List<Roster> rosters,
    List<Moment> moments) {
  public AfterActionReview {
    timeline = List.copyOf(timeline);
    scores = List.copyOf(scores);
    actions = List.copyOf(actions);
    rosters = List.copyOf(rosters);
    moments = List.copyOf(moments);
  }

  /** The review of the board after a step. */
  public static AfterActionReview of(Plan written, StepTree steps, long seq) {
    var acts = steps.actsUpTo(seq);
    var board = steps.boardAt(seq);
    var plan = written.at(board);
    var timeline = Timeline.of(plan, acts);
    var actions = JudgedAction.of(board);
    return new AfterActionReview(
        plan,
        acts.size(),
        board,
        timeline,
        FunctionScore.of(plan.exercise().functions(), actions),
        actions,
        Roster.of(plan.exercise().forces()),
        Moment.of(plan, timeline, acts, board));
  }

  /** How many injects of the main list were told. */
  public int told() {
    return (int)
        board.script().injects().stream()
            .filter(inject -> board.progress().delivered(inject.id()))
            .count();
  }

  public List<TimelineEntry.Decided> decisions() {
    return timeline.stream()
        .filter(TimelineEntry.Decided.class::isInstance)
        .map(TimelineEntry.Decided.class::cast)
        .toList();
  }

  /** Exercise time from the first to the last step. */
  public TPlus duration() {
    return board.clock();
  }
}
