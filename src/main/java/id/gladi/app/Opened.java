package id.gladi.app;

import id.gladi.core.Text;
import id.gladi.core.play.Plan;
import java.util.List;

/** What came out of opening an exercise file. */
public sealed interface Opened {
  /** The plan can be played. */
  record Ready(Plan plan) implements Opened {}

  /** The plan cannot be played; everything that is wrong with it, at least one fault. */
  record Faulty(List<Fault> faults) implements Opened {
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a faulty file has a fault");
      }
    }
  }

  /**
   * One thing that is wrong with a file.
   *
   * @param file the file as the user knows it: the exercise's own or the map or profile it names
   * @param line from 1; 0 when the fault concerns the file as a whole
   * @param pointer which value of the file (JSON pointer); empty for the whole document
   * @param sentence what is wrong, what was expected and what to do
   */
  record Fault(String file, int line, String pointer, Text sentence) {}
}
