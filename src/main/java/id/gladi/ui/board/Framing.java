package id.gladi.ui.board;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import java.util.List;

/** Views of a plan's ground that are worth showing as a whole. */
public record Framing(AreaMap map, List<Ring> rings) {
  private static final double MARGIN = 24;

  public Framing {
    rings = List.copyOf(rings);
  }

  /** All of the map. */
  public Camera whole(double width, double height) {
    return fitted(map.extent(), width, height, 0);
  }

  /** The rings of the plan; its compound or all of the map when there are none. */
  public Camera area(double width, double height) {
    var around =
        rings.stream()
            .filter(ring -> ring.outline().size() > 2 && inner(around(ring.outline())))
            .flatMap(ring -> ring.outline().stream())
            .toList();
    var corners =
        around.isEmpty()
            ? map.protectedPlace().map(site -> site.geometry().points()).orElse(List.of())
            : around;
    return corners.size() < 3
        ? whole(width, height)
        : fitted(around(corners), width, height, MARGIN);
  }

  /** A ring that leaves most of the map outside, unlike the one that means "the rest". */
  private boolean inner(Extent ring) {
    return ring.width() * ring.height() < map.extent().width() * map.extent().height() / 2;
  }

  private Camera fitted(Extent e, double width, double height, double margin) {
    return Camera.fitted(
        e.minX(), e.minY(), e.maxX(), e.maxY(), map.rotation(), width, height, margin);
  }

  private static Extent around(List<Point> points) {
    return new Extent(
        points.stream().mapToDouble(Point::x).min().orElseThrow(),
        points.stream().mapToDouble(Point::y).min().orElseThrow(),
        points.stream().mapToDouble(Point::x).max().orElseThrow(),
        points.stream().mapToDouble(Point::y).max().orElseThrow());
  }
}
