package id.gladi.launch.report;

import id.gladi.app.SessionId;
import java.lang.ref.SoftReference;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session that was read last, so that a preview does not read its steps again after every
 * word that is typed: a record only grows, and as long as it has the same number of steps it is the
 * same play. What is kept is given up when memory is short. Thread-safe.
 */
public final class LastRead {
  private final Function<SessionId, Played> reader;
  private final ToLongFunction<SessionId> steps;
  private @Nullable SessionId session;
  private SoftReference<@Nullable Played> last = new SoftReference<>(null);

  /**
   * Over a record.
   *
   * @param reader reads a whole session
   * @param steps how many steps a session has by now, which is cheap to ask
   */
  public LastRead(Function<SessionId, Played> reader, ToLongFunction<SessionId> steps) {
    this.reader = reader;
    this.steps = steps;
  }

  /** The session as far as it was played by now. */
  public synchronized Played of(SessionId wanted) {
    var kept = last.get();
    if (kept != null
        && wanted.equals(session)
        && kept.steps().size() == steps.applyAsLong(wanted)) {
      return kept;
    }
    var read = reader.apply(wanted);
    session = wanted;
    last = new SoftReference<>(read);
    return read;
  }
}
