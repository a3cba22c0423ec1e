package id.gladi.ui.library;

import id.gladi.app.Opened;
import java.nio.file.Path;
import java.util.List;

/** What the last errand came to, until it is put away or the next one begins. */
sealed interface Notice {
  /** Nothing to say. */
  record None() implements Notice {}

  /** The review lies in this file. */
  record ReviewWritten(Path file) implements Notice {}

  /** The review was stopped by the user. */
  record Stopped() implements Notice {}

  /** The exercise is in the list now. */
  record ExerciseOpened(String name) implements Notice {}

  /** The file cannot be played. */
  record BadFile(Path file, List<Opened.Fault> faults) implements Notice {}

  /** It did not work, for a reason that can happen; the session and the files are as they were. */
  record Failed(Trouble trouble, String detail) implements Notice {}
}
