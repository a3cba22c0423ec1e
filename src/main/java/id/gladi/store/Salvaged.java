package id.gladi.store;

import id.gladi.app.SessionId;
import java.util.List;

/**
 * What could be read of a damaged record.
 *
 * @param log a copy in memory that can only be read
 * @param losses what was once stored and is not in it
 */
public record Salvaged(H2StepLog log, List<Loss> losses) {
  public Salvaged {
    losses = List.copyOf(losses);
  }

  /** Steps of a session that cannot be read, from the first to the last of them. */
  public record Loss(SessionId session, long from, long to) {}
}
