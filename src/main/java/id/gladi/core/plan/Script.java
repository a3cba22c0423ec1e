package id.gladi.core.plan;

import id.gladi.core.TPlus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The master scenario events list.
 *
 * @param levels the levels that the plan expects over time
 * @param injects the main list, serials ascending and times not running backwards
 * @param contingencies injects that are offered, never forced
 */
public record Script(
    List<Phase> phases,
    List<PlannedLevel> levels,
    List<Inject> injects,
    List<ContingencyInject> contingencies,
    List<String> reviewQuestions) {
  public Script {
    phases = List.copyOf(phases);
    levels = List.copyOf(levels);
    injects = List.copyOf(injects);
    contingencies = List.copyOf(contingencies);
    reviewQuestions = List.copyOf(reviewQuestions);
  }

  /** The script with another main list. */
  public Script with(List<Inject> main) {
    return new Script(phases, levels, main, contingencies, reviewQuestions);
  }

  /** The script with other contingencies. */
  public Script withContingencies(List<ContingencyInject> others) {
    return new Script(phases, levels, injects, others, reviewQuestions);
  }

  /** A main or contingency inject by its id. */
  public Optional<Inject> inject(String id) {
    return all().filter(i -> i.id().equals(id)).findFirst();
  }

  /** Every inject, the main list first. */
  public Stream<Inject> all() {
    return Stream.concat(injects.stream(), contingencies.stream().map(ContingencyInject::inject));
  }

  /** A level that the plan expects from one exercise time to another. */
  public record PlannedLevel(String level, TPlus from, TPlus to) {}
}
