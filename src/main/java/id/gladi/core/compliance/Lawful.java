package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decider;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Rejection.Reason;
import java.util.List;
import java.util.TreeSet;

/**
 * Answers commands as {@link Decider} does, and refuses besides what a rule of the profile blocks,
 * until the umpire overrules it with a reason. Pure and thread-safe.
 */
public final class Lawful {
  private Lawful() {}

  /**
   * The events that carry out the command, or the reason why not. {@link Reason#BLOCKED_BY_RULE}
   * names the ids of the rules, separated by commas.
   */
  public static Outcome decide(Plan plan, Board board, Command command) {
    var outcome = Decider.decide(plan, board, command);
    if (!(outcome instanceof Outcome.Accepted(var events))) {
      return outcome;
    }
    var blocking = new TreeSet<String>();
    Compliance.check(plan, board, events, 0).stream()
        .filter(flag -> flag.severity() == Severity.BLOCK)
        .forEach(flag -> blocking.add(flag.rule().id()));
    if (command instanceof Command.Overrule overrule) {
      var needless = new TreeSet<>(overrule.rules());
      needless.removeAll(blocking);
      if (!needless.isEmpty()) {
        return no(Reason.NOTHING_TO_OVERRULE, String.join(",", needless));
      }
      overrule.rules().forEach(blocking::remove);
    }
    return blocking.isEmpty() ? outcome : no(Reason.BLOCKED_BY_RULE, String.join(",", blocking));
  }

  /**
   * What the rules would say of a command, the strictest first; empty when it cannot be carried out
   * for another reason.
   */
  public static List<Flag> flags(Plan plan, Board board, Command command) {
    return Decider.decide(plan, board, command) instanceof Outcome.Accepted(var events)
        ? Compliance.check(plan, board, events, 0)
        : List.of();
  }

  private static Outcome no(Reason reason, String detail) {
    return new Outcome.Rejected(new Rejection(reason, detail));
  }
}
