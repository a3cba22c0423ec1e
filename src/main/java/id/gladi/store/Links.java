package id.gladi.store;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.RecordFault;
import id.gladi.app.SessionId;
import java.util.List;
import java.util.Optional;

/** Follows the chain of one session, link by link, and stops at the first that does not hold. */
final class Links {
  private final SessionId id;
  private final Optional<Head> promised;
  private String hash;
  private long steps;

  /**
   * Begins with the session's own row, which is the first link.
   *
   * @param promised what the witness remembers
   */
  Links(SessionId id, Linked<SessionRow> session, Optional<Head> promised) {
    this.id = id;
    this.promised = promised;
    this.hash = HashChain.ofSession(session.row());
    if (!hash.equals(session.hash())) {
      throw broken(0, RecordFault.SESSION_CHANGED, "");
    }
  }

  /** The next step as it was read. */
  void next(Linked<StepRow> step) {
    long expected = steps + 1;
    if (step.row().seq() != expected) {
      throw broken(expected, RecordFault.GAP, "");
    }
    var link = HashChain.ofStep(hash, step.row());
    if (!link.equals(step.hash())) {
      throw broken(expected, RecordFault.CHAIN, "");
    }
    hash = link;
    steps = expected;
    promised
        .filter(head -> head.steps() == steps && !head.hash().equals(hash))
        .ifPresent(_ -> {
          throw broken(steps, RecordFault.CHAIN, "");
        });
  }

  /** The end was reached. */
  void end(List<Linked<AttachmentRow>> attachments, Optional<Linked<SealRow>> seal) {
    promised.ifPresent(head -> missing(head.steps()));
    for (var attachment : attachments) {
      if (!HashChain.ofAttachment(attachment.row()).equals(attachment.hash())) {
        throw broken(0, RecordFault.ATTACHMENT, attachment.row().name());
      }
    }
    seal.ifPresent(linked -> {
      missing(linked.row().steps());
      var hashes = attachments.stream().map(Linked::hash).toList();
      if (linked.row().steps() != steps
          || !HashChain.ofSeal(hash, linked.row(), hashes).equals(linked.hash())) {
        throw broken(steps, RecordFault.SEAL, "");
      }
    });
  }

  private void missing(long promised) {
    if (promised > steps) {
      throw broken(steps + 1, RecordFault.TAIL, Long.toString(promised));
    }
  }

  Head head() {
    return new Head(steps, hash);
  }

  private BrokenRecordException broken(long step, RecordFault fault, String detail) {
    return new BrokenRecordException(id, step, fault, detail);
  }
}
