package id.gladi.launch.cli;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import java.nio.file.Path;

/** Writes the after-action review. */
@FunctionalInterface
public interface Reviews {
  /** Writes the review of a session as PDF; throws {@link java.io.UncheckedIOException}. */
  void write(Played session, Path file, String language);

  /**
   * A session as far as it was played.
   *
   * @param name as the user knows it
   * @param fingerprint hash of its newest step
   */
  record Played(String name, String fingerprint, Plan plan, StepTree steps) {}
}
