package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.Fact;
import id.gladi.core.compliance.Finding;
import id.gladi.core.compliance.Flag;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Plan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the play differs from the plan on one board: asked on every step, so it looks at the board
 * and never at the steps that led to it.
 */
public sealed interface Deviation {
  /** A unit is not where the plan has it at the level in force. */
  record OffStation(StationCheck check) implements Deviation {}

  /** An expected action was judged as missed. */
  record Missed(JudgedAction action) implements Deviation {}

  /** An expected action was met after its limit, or nobody saw it and the limit is over. */
  record Late(JudgedAction action) implements Deviation {}

  /** An order by somebody who may not give it, or at a level that it is not meant for. */
  record WrongGiver(Flag flag) implements Deviation {}

  /** What makes a flag one about who orders and when. */
  Set<Fact.Kind> AUTHORITY =
      Set.copyOf(
          EnumSet.of(
              Fact.Kind.GIVER_WITHOUT_AUTHORITY,
              Fact.Kind.GIVER_WITHOUT_CONTROL,
              Fact.Kind.LEVEL_TOO_LOW));

  /**
   * Units first, then actions in the order of the script, then orders, the newest first. Nothing
   * while the plan is only laid.
   *
   * @param clock exercise time of the moment, at least that of the board
   * @param findings the flags on the way to the board
   */
  static List<Deviation> of(Plan written, Board board, TPlus clock, List<Finding> findings) {
    if (board.setUp().open()) {
      return List.of();
    }
    var plan = written.at(board);
    return Stream.of(
            StationCheck.now(plan, board).stream()
                .filter(check -> check.verdict() != StationCheck.Verdict.IN_PLACE)
                .map(OffStation::new),
            JudgedAction.of(board).stream().flatMap(action -> action(board, clock, action)),
            findings.reversed().stream()
                .filter(finding -> finding.open() && authority(finding.flag()))
                .map(finding -> new WrongGiver(finding.flag())))
        .<Deviation>flatMap(s -> s)
        .toList();
  }

  private static Stream<Deviation> action(Board board, TPlus clock, JudgedAction judged) {
    if (judged.mark() == Mark.MISSED) {
      return Stream.of(new Missed(judged));
    }
    ActionResult result = judged.result();
    var until = result == null ? clock : result.at();
    return board.progress().injects().get(judged.inject().id())
                instanceof InjectState.Delivered(var told)
            && until.seconds() - told.seconds() > judged.action().limitMinutes() * 60
        ? Stream.of(new Late(judged))
        : Stream.of();
  }

  private static boolean authority(Flag flag) {
    return flag.facts().stream().anyMatch(fact -> AUTHORITY.contains(fact.kind()));
  }
}
