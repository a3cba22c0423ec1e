package id.gladi.core.play;

import id.gladi.core.TPlus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The declared level and who holds control.
 *
 * @param level id of a level of the profile
 * @param since exercise time of the declaration
 * @param reason why it was declared
 * @param holder title of the control holder
 * @param proposal a level proposed by an inject and not yet declared, or null
 * @param crowds crowds with a level of their own, by token; all others have that of the whole
 */
public record Situation(
    String level,
    TPlus since,
    String reason,
    String holder,
    @Nullable Proposal proposal,
    PMap<String, Own> crowds) {
  /** A situation in which no crowd has a level of its own. */
  public Situation(
      String level, TPlus since, String reason, String holder, @Nullable Proposal proposal) {
    this(level, since, reason, holder, proposal, TreePMap.empty());
  }

  /** A proposed level with the observable criterion that the inject names. */
  public record Proposal(String level, String criterion, String inject) {}

  /** The level of one crowd: which, since when, by whom and why. */
  public record Own(String level, TPlus since, String by, String reason) {}

  /** The level that was declared for a crowd alone. */
  public Optional<Own> own(String crowd) {
    return Optional.ofNullable(crowds.get(crowd));
  }

  /** The level of a crowd: its own, else that of the whole. */
  public String levelOf(String crowd) {
    return own(crowd).map(Own::level).orElse(level);
  }

  Situation withProposal(@Nullable Proposal p) {
    return new Situation(level, since, reason, holder, p, crowds);
  }

  Situation heldBy(String newHolder) {
    return new Situation(level, since, reason, newHolder, proposal, crowds);
  }

  Situation declared(String next, TPlus at, String why) {
    return new Situation(next, at, why, holder, null, crowds);
  }

  Situation declared(String crowd, Own own) {
    return with(crowds.plus(crowd, own));
  }

  /** The crowd follows the whole again, or is gone. */
  Situation following(String crowd) {
    return crowds.containsKey(crowd) ? with(crowds.minus(crowd)) : this;
  }

  /** A part of a crowd stands at the level of the crowd that it left. */
  Situation inherited(String from, String part) {
    return own(from).map(own -> declared(part, own)).orElse(this);
  }

  private Situation with(PMap<String, Own> next) {
    return new Situation(level, since, reason, holder, proposal, next);
  }
}
