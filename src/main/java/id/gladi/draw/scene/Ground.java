package id.gladi.draw.scene;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Polygons;
import java.util.Comparator;
import java.util.List;

/** What does not move during play. */
public record Ground(AreaMap map, List<Ring> rings) {
  public Ground {
    rings = List.copyOf(rings);
  }

  /**
   * The ground with the rings that enclose something; the open remainder of the map, which plans
   * name as a ring of its own for counting, has no line.
   */
  public static Ground of(AreaMap map, List<Ring> rings) {
    return new Ground(map, rings.stream().filter(ring -> !wholeMap(map.extent(), ring)).toList());
  }

  /** The rings from the innermost to the outermost. */
  public List<Ring> outwards() {
    return rings.stream()
        .sorted(Comparator.comparingDouble(ring -> Polygons.area(ring.outline())))
        .toList();
  }

  private static boolean wholeMap(Extent extent, Ring ring) {
    return ring.outline().stream()
        .allMatch(p ->
            (p.x() <= extent.minX() || p.x() >= extent.maxX())
                && (p.y() <= extent.minY() || p.y() >= extent.maxY()));
  }
}
