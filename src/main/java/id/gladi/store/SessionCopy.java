package id.gladi.store;

import java.util.List;
import java.util.Optional;

/**
 * A whole session as it is stored, to be carried elsewhere. Not looked through: a copy of a damaged
 * session is as damaged.
 */
public record SessionCopy(
    Linked<SessionRow> session,
    List<Linked<StepRow>> steps,
    List<Linked<AttachmentRow>> attachments,
    Optional<Linked<SealRow>> seal) {
  public SessionCopy {
    steps = List.copyOf(steps);
    attachments = List.copyOf(attachments);
  }

  /** The last link of its chain. */
  public String fingerprint() {
    return steps.isEmpty() ? session.hash() : steps.getLast().hash();
  }
}
