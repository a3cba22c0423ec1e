package id.gladi.core.plan;

import java.util.List;

/**
 * The script of one exercise: everything that is written before anybody plays. It never changes
 * during a session; a session keeps its own copy.
 *
 * @param functions the satgas (task functions) that expected actions are given to, in reading order
 */
public record Exercise(
    Identity identity,
    Setting setting,
    Schedule schedule,
    Briefing briefing,
    List<Objective> objectives,
    List<Role> roles,
    List<Named> functions,
    Forces forces,
    Deployment deployment,
    Script script) {
  public Exercise {
    objectives = List.copyOf(objectives);
    roles = List.copyOf(roles);
    functions = List.copyOf(functions);
  }

  /** The same exercise with another script. */
  public Exercise with(Script other) {
    return new Exercise(
        identity,
        setting,
        schedule,
        briefing,
        objectives,
        roles,
        functions,
        forces,
        deployment,
        other);
  }

  /** The same exercise with another plan over the ground. */
  public Exercise with(Deployment other) {
    return with(forces, other);
  }

  /** The same exercise with others who take part, stationed otherwise. */
  public Exercise with(Forces others, Deployment stationed) {
    return new Exercise(
        identity,
        setting,
        schedule,
        briefing,
        objectives,
        roles,
        functions,
        others,
        stationed,
        script);
  }

  public String id() {
    return identity.id();
  }
}
