package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.plan.PlannedStage.Position;
import id.gladi.core.play.Board;
import id.gladi.core.play.Journal;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Where a unit stood against the station that the plan has for it at a level.
 *
 * @param at exercise time at which the level was declared; the board is that of the room's answer
 * @param step whose board was compared; 0 for the board of the moment
 * @param metres from the planned place; 0 when plan or play has it off the board
 */
public record StationCheck(
    TPlus at, long step, PlannedStage stage, Position position, double metres, Verdict verdict) {
  /** How play and plan agree. */
  public enum Verdict {
    /** Within the plan's tolerance, or off the board as planned. */
    IN_PLACE,
    /** On the board, farther away than the plan tolerates. */
    AWAY,
    /** Planned on the board and not there. */
    ABSENT,
    /** Planned off the board and still there. */
    STILL_THERE
  }

  /**
   * Every station of the stage that belongs to each declared level, as the plan was then. Where a
   * plan has two stages for one level, the last one is meant once the level was left before.
   */
  static List<StationCheck> of(Plan plan, AfterActionReview review, LongFunction<Board> boards) {
    var checks = new ArrayList<StationCheck>();
    var seen = new ArrayList<String>(List.of(plan.profile().calmest().id()));
    for (var entry : review.timeline()) {
      if (entry instanceof TimelineEntry.Declared declared) {
        boolean again = seen.contains(declared.to());
        seen.add(declared.to());
        long step = answered(review, declared);
        var board = boards.apply(step).inPlay();
        stage(plan.at(board), declared.to(), again)
            .ifPresent(stage ->
                stage
                    .positions()
                    .forEach(p -> checks.add(check(declared.at(), step, stage, p, board))));
      }
    }
    return checks;
  }

  /** Every station of the stage that belongs to the level in force, on the board as it is. */
  static List<StationCheck> now(Plan plan, Board board) {
    var declared =
        board.journal().entries().stream()
            .filter(Journal.Entry.LevelDeclared.class::isInstance)
            .map(entry -> ((Journal.Entry.LevelDeclared) entry).to())
            .toList();
    var level = board.situation().level();
    boolean again =
        !declared.isEmpty()
            && (level.equals(plan.profile().calmest().id())
                || declared.indexOf(level) < declared.size() - 1);
    return stage(plan, level, again).stream()
        .flatMap(stage ->
            stage.positions().stream()
                .map(p -> check(board.situation().since(), 0, stage, p, board)))
        .toList();
  }

  private static Optional<PlannedStage> stage(Plan plan, String level, boolean again) {
    var fitting =
        plan.exercise().deployment().stages().stream()
            .filter(stage -> stage.level().equals(level))
            .toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(again ? fitting.getLast() : fitting.getFirst());
  }

  private static long answered(AfterActionReview review, TimelineEntry.Declared declared) {
    return review.moments().stream()
        .mapToLong(Moment::step)
        .filter(step -> step >= declared.step())
        .min()
        .orElse(declared.step());
  }

  private static StationCheck check(
      TPlus at, long step, PlannedStage stage, Position position, Board board) {
    var token = board.field().token(position.unit());
    var planned = position.home().at();
    if (planned == null) {
      var verdict = token.isPresent() ? Verdict.STILL_THERE : Verdict.IN_PLACE;
      return new StationCheck(at, step, stage, position, 0, verdict);
    }
    double metres = token.map(Token::at).map(planned::distance).orElse(0.0);
    var verdict =
        token.isEmpty()
            ? Verdict.ABSENT
            : metres <= position.tolerance() ? Verdict.IN_PLACE : Verdict.AWAY;
    return new StationCheck(at, step, stage, position, metres, verdict);
  }
}
