package id.gladi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan wants units while a level holds.
 *
 * <p>It says nothing of where they look: a line faces the crowd wherever that stands, so no facing
 * could be held against the play. Crowds are left to the injects, and reinforcement to requests: a
 * level that is declared brings neither.
 *
 * @param id stable name such as {@code kuning} or {@code pemulihan}
 * @param level the level of the profile it belongs to
 * @param positions units not listed stay at their home
 */
public record PlannedStage(String id, String name, String level, List<Position> positions) {
  public PlannedStage {
    positions = List.copyOf(positions);
  }

  /**
   * One unit's planned place.
   *
   * @param formation how it stands, null when it does not matter
   * @param tolerance metres by which the play may differ from the plan
   */
  public record Position(
      String unit, Home home, @Nullable Formation formation, double tolerance, String note) {}
}
