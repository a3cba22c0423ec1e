package id.gladi.core.compliance;

import id.gladi.core.TPlus;
import id.gladi.core.doctrine.Rule;
import java.util.List;

/**
 * A rule that spoke when a step was made.
 *
 * @param step number of the step, 0 while the act is only being asked for
 * @param at exercise time
 * @param rule with its title, source and severity
 * @param subject id of the token, arrest or level that it is about; empty when there is none
 * @param facts at least one
 */
public record Flag(long step, TPlus at, Rule rule, String subject, List<Fact> facts) {
  public Flag {
    facts = List.copyOf(facts);
  }

  public Rule.Severity severity() {
    return rule.severity();
  }
}
