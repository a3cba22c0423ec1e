package id.gladi.ui.desk.msel;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of the script's table: an inject, or the heading of a phase when {@code inject} is null.
 *
 * @param title of the inject, or the phase
 * @param elapsed when it is due or was told, T+
 * @param clock the same as clock time
 * @param judged judged of expected actions, empty when none is expected
 */
public record MselLine(
    @Nullable Inject inject,
    String serial,
    String title,
    String elapsed,
    String clock,
    String to,
    String level,
    @Nullable InjectStatus status,
    String statusWords,
    String judged) {
  static MselLine heading(String title) {
    return new MselLine(null, "", title, "", "", "", "", null, "", "");
  }
}
