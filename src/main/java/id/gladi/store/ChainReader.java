package id.gladi.store;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.GladiException;
import id.gladi.app.RecordFault;
import id.gladi.app.SessionId;
import id.gladi.app.UnknownSessionException;
import id.gladi.app.UnreadableStepException;
import id.gladi.core.play.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Reads a session from its first link to its last and follows the chain. What the steps hold is
 * understood on other threads while the next ones are still read.
 */
final class ChainReader {
  private final SessionId session;
  private final Consumer<List<Linked<StepRow>>> also;
  private final List<CompletableFuture<List<Step>>> batches = new ArrayList<>();

  /**
   * A reader of one session.
   *
   * @param also given every batch whose chain holds
   */
  ChainReader(SessionId session, Consumer<List<Linked<StepRow>>> also) {
    this.session = session;
    this.also = also;
  }

  /** Reads the rows and follows the chain; what does not hold is refused and named. */
  Head rows(Rows rows, Optional<Head> promised) throws SQLException {
    return checked(
        rows,
        session,
        promised,
        batch -> {
          also.accept(batch);
          batches.add(
              CompletableFuture.supplyAsync(
                  () -> batch.stream().map(linked -> step(linked.row())).toList()));
        });
  }

  /** The steps of all rows that were read, in order. */
  List<Step> steps() {
    return batches.stream().flatMap(batch -> joined(batch).stream()).toList();
  }

  private static List<Step> joined(CompletableFuture<List<Step>> batch) {
    try {
      return batch.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof GladiException cause ? cause : e;
    }
  }

  private Step step(StepRow row) {
    try {
      return row.step();
    } catch (UnreadableStepException | IllegalArgumentException e) {
      throw new BrokenRecordException(
          session, row.seq(), RecordFault.PAYLOAD, String.valueOf(e.getMessage()));
    }
  }

  /** Follows the chain only. */
  static Head checked(Rows rows, SessionId session) throws SQLException {
    return checked(rows, session, Optional.empty(), _ -> {});
  }

  private static Head checked(
      Rows rows, SessionId session, Optional<Head> promised, Consumer<List<Linked<StepRow>>> each)
      throws SQLException {
    var links = new Links(session, session(rows, session), promised);
    for (var batch = rows.steps(session, 0); !batch.isEmpty(); ) {
      batch.forEach(links::next);
      each.accept(batch);
      batch = rows.steps(session, links.head().steps());
    }
    links.end(rows.attachments(session), rows.seal(session));
    return links.head();
  }

  static Linked<SessionRow> session(Rows rows, SessionId session) throws SQLException {
    return rows.session(session).orElseThrow(() -> new UnknownSessionException(session));
  }
}
