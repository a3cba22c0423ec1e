package id.gladi.app;

import id.gladi.core.play.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * What the windows need of the program around one session: the plans that can be played, the
 * sessions in the data folder, and the review. Every method may read or write files and blocks
 * while it does; windows call it from a background thread. Failures are {@link GladiException}s.
 */
public interface Workspace {
  /** The exercises that can be played, in the order of the library. */
  List<Plan> exercises();

  /**
   * Reads an exercise file from anywhere, with the map and profile it names. When nothing is wrong
   * with it, {@link #exercises()} lists it and {@link #start} plays it from now on, in place of an
   * exercise with the same id.
   */
  Opened openExercise(Path file);

  /** All sessions, the newest change first. */
  List<SessionSummary> sessions();

  /** How far a session has come. Reads its record and changes nothing. */
  SessionGlance glance(SessionId session);

  /** Opens a new session of an exercise; the caller closes it. */
  ExerciseSession start(String exercise);

  /** Opens a session where it was left; the caller closes it. */
  ExerciseSession resume(SessionId session);

  /**
   * Writes the review of a session as PDF.
   *
   * @param language two letters
   * @param progress told from 0 to 1; an exception it throws ends the writing, leaves no new file
   *     behind and reaches the caller
   */
  void writeReview(SessionId session, Path file, String language, DoubleConsumer progress);

  /** Backups, bundles, sealing and the password of the record. */
  RecordCare care();

  /** Reviews as people correct and export them. */
  ReviewRoom reviews();

  /** Writes what helps to find a fault, and nothing of an exercise, to one file. */
  void writeDiagnosis(Path file);

  /** The log file, named when something unexpected happens. */
  Path logFile();
}
