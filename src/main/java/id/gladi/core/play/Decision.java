package id.gladi.core.play;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded decision: who decided what, on which ground, with which force.
 *
 * @param by title of the decider; never a person's name
 * @param text what is to be done
 * @param reason why, in the decider's words
 * @param legalBasis the rule it rests on
 * @param behaviour the behaviour it meets: pasif, aktif, agresif, or empty
 * @param stage force stage 1–5; 6 (firearms) is rejected
 * @param units ids of the tokens that were ordered
 * @param inject id of the inject it answers, or null
 * @param onOrderOf title of who ordered the decider to; empty when nobody noted it
 * @param level id of the level at which it was taken; empty when nobody noted it
 */
public record Decision(
    String by,
    String text,
    String reason,
    String legalBasis,
    String behaviour,
    int stage,
    List<String> units,
    @Nullable String inject,
    String onOrderOf,
    String level) {
  public Decision {
    units = List.copyOf(units);
  }

  /** A decision of which nobody noted on whose order and at what level it was taken. */
  public Decision(
      String by,
      String text,
      String reason,
      String legalBasis,
      String behaviour,
      int stage,
      List<String> units,
      @Nullable String inject) {
    this(by, text, reason, legalBasis, behaviour, stage, units, inject, "", "");
  }

  /** Who answers for it: who ordered it, else who took it. */
  public String answerable() {
    return onOrderOf.isBlank() ? by : onOrderOf;
  }
}
