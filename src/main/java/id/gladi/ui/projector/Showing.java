package id.gladi.ui.projector;

import id.gladi.core.terrain.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk points at for the moment: light on the picture, never part of the record. All it
 * can hold are places on the ground.
 *
 * @param laser where the pointer is, or null
 * @param spot the only part of the ground that stays bright, or null
 * @param ink lines that fade
 * @param pulses rings that spread from a place: "look here"
 */
public record Showing(
    @Nullable Point laser, @Nullable Spot spot, List<Line> ink, List<Pulse> pulses) {
  public static final Showing NOTHING = new Showing(null, null, List.of(), List.of());

  public Showing {
    ink = List.copyOf(ink);
    pulses = List.copyOf(pulses);
  }

  /**
   * A circle of light.
   *
   * @param radius metres on the ground
   */
  public record Spot(Point at, double radius) {}

  /**
   * A line drawn by hand.
   *
   * @param strength 1 when it is new, 0 when it is gone
   */
  public record Line(List<Point> points, double strength) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A spreading ring.
   *
   * @param share 0 when it begins, 1 when it is gone
   */
  public record Pulse(Point at, double share) {}
}
