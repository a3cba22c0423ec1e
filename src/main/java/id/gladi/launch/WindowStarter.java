package id.gladi.launch;

import java.nio.file.Path;

/** Starts the window and blocks until it is closed. */
@FunctionalInterface
interface WindowStarter {
  /**
   * Opens the window over a data folder.
   *
   * @return false when the screen refused it
   */
  boolean start(Path data, String language);
}
