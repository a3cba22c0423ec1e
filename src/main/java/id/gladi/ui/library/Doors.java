package id.gladi.ui.library;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.core.play.Plan;
import java.nio.file.Path;

/** Where the library leads to. Called on the FX thread. */
public interface Doors {
  /** Plays a session at the desk; whoever takes it closes it. */
  void play(ExerciseSession session);

  /** Makes a map and an exercise out of a file of real ground. */
  void newMap(Path file);

  /** Draws and corrects the map of an exercise. */
  void editMap(Plan plan);

  /** Opens the window in which a session is reviewed and exported. */
  void review(SessionId session);

  /** Opens the window in which the record is cared for. */
  void showRecord();

  /** Shows a folder in the file manager of the operating system. */
  void showFolder(Path folder);
}
