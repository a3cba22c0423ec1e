package id.gladi.ui.library;

import id.gladi.app.SessionGlance;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One session of the library.
 *
 * @param glance how far it came, null until that is known
 * @param zone of its exercise
 * @param newest true for the session that was changed last
 */
record SessionItem(
    SessionSummary summary, @Nullable SessionGlance glance, ZoneId zone, boolean newest) {
  SessionId id() {
    return summary.id();
  }

  boolean finished() {
    return glance != null && glance.finished();
  }

  SessionItem with(SessionGlance seen) {
    return new SessionItem(summary, seen, seen.zone(), newest);
  }

  boolean matches(Search search, String place) {
    return search.matches(
        summary.exercise(), summary.name(), place, "sesi session " + summary.id().number());
  }
}
