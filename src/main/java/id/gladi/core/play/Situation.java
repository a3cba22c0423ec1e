package id.gladi.core.play;

import id.gladi.core.TPlus;
import org.jspecify.annotations.Nullable;

/**
 * The declared level and who holds control.
 *
 * @param level id of a level of the profile
 * @param since exercise time of the declaration
 * @param reason why it was declared
 * @param holder title of the control holder
 * @param proposal a level proposed by an inject and not yet declared, or null
 */
public record Situation(
    String level, TPlus since, String reason, String holder, @Nullable Proposal proposal) {
  /** A proposed level with the observable criterion that the inject names. */
  public record Proposal(String level, String criterion, String inject) {}

  Situation withProposal(@Nullable Proposal p) {
    return new Situation(level, since, reason, holder, p);
  }

  Situation heldBy(String newHolder) {
    return new Situation(level, since, reason, newHolder, proposal);
  }
}
