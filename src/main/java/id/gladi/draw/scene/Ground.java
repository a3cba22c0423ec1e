package id.gladi.draw.scene;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.terrain.AreaMap;
import java.util.List;

/** What does not move during play. */
public record Ground(AreaMap map, List<Ring> rings) {
  public Ground {
    rings = List.copyOf(rings);
  }
}
