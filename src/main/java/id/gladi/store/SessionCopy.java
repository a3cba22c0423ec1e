package id.gladi.store;

import id.gladi.app.SessionId;
import id.gladi.core.review.Remarks;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole session as it is stored, to be carried elsewhere. Not looked through: a copy of a damaged
 * session is as damaged.
 *
 * @param remarks what people added to its review; never part of its chain
 */
public record SessionCopy(
    Linked<SessionRow> session,
    List<Linked<StepRow>> steps,
    List<Linked<AttachmentRow>> attachments,
    Optional<Linked<SealRow>> seal,
    Optional<Remarks> remarks) {
  public SessionCopy {
    steps = List.copyOf(steps);
    attachments = List.copyOf(attachments);
  }

  /** What the record holds of a session, without remarks. */
  static SessionCopy of(Rows rows, SessionId session) throws SQLException {
    var row = ChainReader.session(rows, session);
    var steps = new ArrayList<Linked<StepRow>>();
    for (var batch = rows.steps(session, 0); !batch.isEmpty(); ) {
      steps.addAll(batch);
      batch = rows.steps(session, batch.getLast().row().seq());
    }
    return new SessionCopy(row, steps, rows.attachments(session), rows.seal(session));
  }

  /** A copy of the record alone. */
  public SessionCopy(
      Linked<SessionRow> session,
      List<Linked<StepRow>> steps,
      List<Linked<AttachmentRow>> attachments,
      Optional<Linked<SealRow>> seal) {
    this(session, steps, attachments, seal, Optional.empty());
  }

  public SessionCopy with(Optional<Remarks> added) {
    return new SessionCopy(session, steps, attachments, seal, added);
  }

  /** The last link of its chain. */
  public String fingerprint() {
    return steps.isEmpty() ? session.hash() : steps.getLast().hash();
  }
}
