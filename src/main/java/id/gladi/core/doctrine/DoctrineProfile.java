package id.gladi.core.doctrine;

import id.gladi.core.Text;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A doctrine as data: levels, force stages, who may order what, what is forbidden and what is
 * checked. Two profiles ship with the program; another one is another file, not another branch in
 * the code.
 *
 * @param uncertainties what the sources leave open; shown wherever the profile is shown
 */
public record DoctrineProfile(
    String id,
    Text name,
    Citation basis,
    List<Level> levels,
    List<ForceStage> stages,
    List<Authority> authorities,
    List<Rule> forbidden,
    List<Rule> checks,
    List<Text> uncertainties) {
  public DoctrineProfile {
    levels = List.copyOf(levels);
    stages = List.copyOf(stages);
    authorities = List.copyOf(authorities);
    forbidden = List.copyOf(forbidden);
    checks = List.copyOf(checks);
    uncertainties = List.copyOf(uncertainties);
  }

  public Optional<Level> level(String levelId) {
    return levels.stream().filter(l -> l.id().equals(levelId)).findFirst();
  }

  /** Every check and every forbidden act, the checks first. */
  public Stream<Rule> rules() {
    return Stream.concat(checks.stream(), forbidden.stream());
  }

  public Optional<Rule> rule(String ruleId) {
    return rules().filter(r -> r.id().equals(ruleId)).findFirst();
  }

  /** Who may give an order; empty when the profile does not know it. */
  public Optional<Authority> authority(String order) {
    return authorities.stream().filter(a -> a.order().equals(order)).findFirst();
  }

  /** The lowest level, at which every exercise starts. */
  public Level calmest() {
    return Collections.min(levels, Comparator.comparingInt(Level::ordinal));
  }
}
