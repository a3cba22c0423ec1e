package id.gladi.launch.cli;

import id.gladi.core.Text;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import java.nio.file.Path;
import java.util.List;

/** Where the command line gets plans from. */
public interface Plans {
  /**
   * Finds and reads an exercise with its map and profile.
   *
   * @param exercise id of a bundled exercise or path of a file
   */
  Loaded load(String exercise);

  /** Reads a session's own copy of its plan; throws {@link IllegalArgumentException}. */
  Plan read(PlanTexts texts);

  /** Everything that is wrong with a file, one sentence each in both languages. */
  List<Text> check(Path file);

  /** What came of reading an exercise. */
  sealed interface Loaded {
    /** It can be played. */
    record Ready(Plan plan, PlanTexts texts) implements Loaded {}

    /** It cannot, for these reasons. */
    record Faulty(List<Text> problems) implements Loaded {
      public Faulty {
        problems = List.copyOf(problems);
      }
    }
  }
}
