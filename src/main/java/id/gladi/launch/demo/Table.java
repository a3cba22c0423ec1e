package id.gladi.launch.demo;

import id.gladi.app.ExerciseSession;
import id.gladi.app.Reply;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.StepTree;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A session played by one hand that waits for every answer. */
final class Table {
  private final ExerciseSession session;
  private final String by;
  private final List<Rejection> refusals = new ArrayList<>();

  Table(ExerciseSession session, String by) {
    this.session = session;
    this.by = by;
  }

  Plan plan() {
    return session.plan();
  }

  Board board() {
    return steps().board();
  }

  StepTree steps() {
    return session.snapshots().get().steps();
  }

  List<Rejection> refusals() {
    return List.copyOf(refusals);
  }

  /** True when the command was carried out and stored. */
  boolean act(Command command) {
    return stored(session.submit(command, by));
  }

  boolean undo() {
    return stored(session.undo(by));
  }

  boolean redo() {
    return stored(session.redo(by));
  }

  boolean resumeFrom(long seq, String branch) {
    return stored(session.resumeFrom(seq, branch, by));
  }

  private boolean stored(CompletableFuture<Reply> answer) {
    return switch (answered(answer)) {
      case Reply.Stored _ -> true;
      case Reply.Refused(var reason) -> {
        refusals.add(reason);
        yield false;
      }
    };
  }

  private static Reply answered(CompletableFuture<Reply> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
