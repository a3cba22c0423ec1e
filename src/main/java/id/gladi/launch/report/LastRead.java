package id.gladi.launch.report;

import id.gladi.app.SessionId;
import java.lang.ref.SoftReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session that was read last, so that a preview does not read its steps again after every
 * word that is typed: as long as the newest step has the same hash it is the same play, also where
 * a backup was restored and a session took the number of another. What is kept is given up when
 * memory is short. Thread-safe.
 */
public final class LastRead {
  private final Function<SessionId, Played> reader;
  private final Function<SessionId, String> newest;
  private @Nullable SessionId session;
  private SoftReference<@Nullable Played> last = new SoftReference<>(null);

  /**
   * Over a record.
   *
   * @param reader reads a whole session
   * @param newest the hash of a session's newest step, which is cheap to ask
   */
  public LastRead(Function<SessionId, Played> reader, Function<SessionId, String> newest) {
    this.reader = reader;
    this.newest = newest;
  }

  /** The session as far as it was played by now. */
  public synchronized Played of(SessionId wanted) {
    var kept = last.get();
    if (kept != null && wanted.equals(session) && kept.fingerprint().equals(newest.apply(wanted))) {
      return kept;
    }
    var read = reader.apply(wanted);
    session = wanted;
    last = new SoftReference<>(read);
    return read;
  }
}
