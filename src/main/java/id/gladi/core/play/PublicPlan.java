package id.gladi.core.play;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.Schedule;
import id.gladi.core.terrain.AreaMap;
import java.util.List;

/**
 * What the room may know of the plan: its title and marking, when it is set, and the ground. Not
 * the script, not the forces, not what the rings are to hold.
 *
 * @param schedule for clock times only
 */
public record PublicPlan(
    String title, String classification, Schedule schedule, AreaMap map, List<Ring> rings) {
  public PublicPlan {
    rings = List.copyOf(rings);
  }
}
