package id.gladi.core.conduct;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arrest.
 *
 * @param by title of who ordered it
 * @param crowd id of the crowd's token that they came from, or null
 * @param units ids of the tokens that carried it out
 * @param persons how many
 * @param reason what they are said to have done, never who they are
 * @param care what was seen to so far
 */
public record Arrest(
    String by,
    @Nullable String crowd,
    List<String> units,
    int persons,
    String reason,
    List<Care> care) {
  public Arrest {
    units = List.copyOf(units);
    care = List.copyOf(care);
  }

  /** What every arrested person is owed (Perkap 9/2008 article 23; legal aid and separation). */
  public enum Care {
    HUMANE_TREATMENT,
    LEGAL_AID,
    /** Also answered when there are no women and children among them. */
    WOMEN_AND_CHILDREN_APART
  }

  Arrest with(List<Care> seenTo) {
    return new Arrest(by, crowd, units, persons, reason, seenTo);
  }

  /** What is not yet seen to. */
  public List<Care> missing() {
    return Arrays.stream(Care.values()).filter(c -> !care.contains(c)).toList();
  }
}
