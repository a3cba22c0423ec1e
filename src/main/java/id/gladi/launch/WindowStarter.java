package id.gladi.launch;

import java.nio.file.Path;

/** Starts the window and blocks until it is closed. */
interface WindowStarter {
  /**
   * Opens the window over a data folder.
   *
   * @return false when the screen refused it
   */
  boolean start(Path data, String language);

  /** Shows why the program cannot start, in the user's language, until it is read. */
  void refuse(String language, String sentence);
}
