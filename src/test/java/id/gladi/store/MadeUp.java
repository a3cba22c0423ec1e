package id.gladi.store;

import id.gladi.core.play.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole sessions that nobody played, with a chain that holds. */
public final class MadeUp {
  private MadeUp() {}

  /** An open session of these steps. */
  public static SessionCopy session(List<Step> steps) {
    return session("Kukar", steps, List.of());
  }

  /** An open session under a name, with attachments in the order of their names. */
  public static SessionCopy session(
      String name, List<Step> steps, List<AttachmentRow> attachments) {
    var row = new SessionRow(1, "kukar", name, Instant.EPOCH, "test", Samples.PLAN);
    var hash = HashChain.ofSession(row);
    var session = new Linked<>(row, hash);
    var linked = new ArrayList<Linked<StepRow>>();
    for (var step : steps) {
      var stored = StepRow.of(step);
      hash = HashChain.ofStep(hash, stored);
      linked.add(new Linked<>(stored, hash));
    }
    var carried =
        attachments.stream().map(a -> new Linked<>(a, HashChain.ofAttachment(a))).toList();
    return new SessionCopy(session, linked, carried, Optional.empty());
  }
}
