package id.gladi.core.play;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;

/** How an inject stands, as the script's table shows it. */
public enum InjectStatus {
  /** Waits for its time. */
  READY,
  /** Its time has come and nobody told it; it is never told by itself. */
  DUE,
  POSTPONED,
  SKIPPED,
  /** Told; not every expected action is judged. */
  TOLD,
  /** Told, and every expected action is judged. */
  DONE;

  /**
   * The status of an inject on a board at an exercise time, which a running clock may have moved on
   * since. A contingency is never due: it is offered.
   */
  public static InjectStatus of(Board board, Inject inject, TPlus now) {
    return switch (board.progress().injects().get(inject.id())) {
      case null -> due(board, inject, now) ? DUE : READY;
      case InjectState.Postponed _ -> due(board, inject, now) ? DUE : POSTPONED;
      case InjectState.Skipped _ -> SKIPPED;
      case InjectState.Delivered _ -> judged(board, inject) ? DONE : TOLD;
    };
  }

  private static boolean due(Board board, Inject inject, TPlus now) {
    return board.script().injects().contains(inject) && !now.isBefore(Msel.due(board, inject));
  }

  private static boolean judged(Board board, Inject inject) {
    return inject.expected().stream()
        .allMatch(a -> board.progress().result(new ActionRef(inject.id(), a.id())).isPresent());
  }
}
