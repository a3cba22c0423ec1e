package id.gladi.core.review;

import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected action of an inject that was told, with its judgement.
 *
 * @param result null while nobody has judged it
 */
public record JudgedAction(Inject inject, ExpectedAction action, @Nullable ActionResult result) {
  static List<JudgedAction> of(Board board) {
    return board
        .script()
        .all()
        .filter(inject -> board.progress().delivered(inject.id()))
        .flatMap(inject ->
            inject.expected().stream()
                .map(action -> new JudgedAction(inject, action, result(board, inject, action))))
        .toList();
  }

  private static @Nullable ActionResult result(Board board, Inject inject, ExpectedAction action) {
    return board.progress().result(new ActionRef(inject.id(), action.id())).orElse(null);
  }

  /** The judgement, or null. */
  public ActionResult.@Nullable Mark mark() {
    return result == null ? null : result.mark();
  }
}
