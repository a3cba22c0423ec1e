package id.gladi.core.play;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import java.util.Comparator;
import java.util.Optional;

/** Where the main list of injects stands on a board. */
public final class Msel {
  private Msel() {}

  /**
   * The inject that comes next: the earliest one that was neither told nor left out; at the same
   * time the one further up in the list.
   */
  public static Optional<Inject> next(Board board) {
    return board.script().injects().stream()
        .filter(inject -> waits(board, inject))
        .min(Comparator.comparing(inject -> due(board, inject)));
  }

  /** When an inject is due: as planned, or later when it was put off. */
  public static TPlus due(Board board, Inject inject) {
    return board.progress().injects().get(inject.id()) instanceof InjectState.Postponed(var until)
        ? until.later(inject.at())
        : inject.at();
  }

  /** How many injects of the main list are done with, told or left out. */
  public static long done(Board board) {
    return board.script().injects().stream().filter(i -> !waits(board, i)).count();
  }

  /** Whether an inject was neither told nor left out. */
  public static boolean waits(Board board, Inject inject) {
    return switch (board.progress().injects().get(inject.id())) {
      case null -> true;
      case InjectState.Postponed _ -> true;
      case InjectState.Delivered _, InjectState.Skipped _ -> false;
    };
  }
}
