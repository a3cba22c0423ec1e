package id.gladi.core.play;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Deliberation;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What was said and decided, in order, each with its exercise time. */
public record Journal(PVector<Entry> entries) {
  public static final Journal EMPTY = new Journal(TreePVector.empty());

  Journal plus(Entry entry) {
    return new Journal(entries.plus(entry));
  }

  /** One line of the journal. */
  public sealed interface Entry {
    TPlus at();

    /** A decision was recorded. */
    record Decided(TPlus at, Decision decision) implements Entry {}

    /** How the decision before it was weighed. */
    record Weighed(TPlus at, Deliberation deliberation) implements Entry {}

    /** A level was declared by the control holder with a reason. */
    record LevelDeclared(TPlus at, String from, String to, String by, String reason)
        implements Entry {}

    /** The level of one crowd was declared, or follows the whole again. */
    record CrowdLevelDeclared(TPlus at, CrowdLevel declared) implements Entry {}

    /** Control passed from one holder to another. */
    record ControlPassed(TPlus at, String from, String to, String reason) implements Entry {}

    /** A note by a role at the table. */
    record Noted(TPlus at, String by, String text) implements Entry {}

    /** A message was shown to the room. */
    record Shown(TPlus at, String text) implements Entry {}
  }
}
