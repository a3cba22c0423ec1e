package id.gladi.ui.desk.inject;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Plan;
import java.util.Comparator;
import java.util.Optional;

/** Where the main list of injects stands on a board. */
public final class Msel {
  private Msel() {}

  /** The inject that comes next: the earliest one that was neither told nor left out. */
  public static Optional<Inject> next(Plan plan, Board board) {
    return plan.exercise().script().injects().stream()
        .filter(inject -> waits(board, inject))
        .min(
            Comparator.comparing((Inject inject) -> due(board, inject))
                .thenComparingInt(Inject::serial));
  }

  /** When an inject is due: as planned, or later when it was put off. */
  public static TPlus due(Board board, Inject inject) {
    return board.progress().injects().get(inject.id()) instanceof InjectState.Postponed(var until)
        ? until.later(inject.at())
        : inject.at();
  }

  /** How many injects of the main list are done with, told or left out. */
  public static long done(Plan plan, Board board) {
    return plan.exercise().script().injects().stream().filter(i -> !waits(board, i)).count();
  }

  private static boolean waits(Board board, Inject inject) {
    var state = board.progress().injects().get(inject.id());
    return state == null || state instanceof InjectState.Postponed;
  }
}
