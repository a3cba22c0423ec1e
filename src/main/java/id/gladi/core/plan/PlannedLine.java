package id.gladi.core.plan;

import id.gladi.core.terrain.Point;
import java.util.List;

/**
 * A line or zone of the plan that can be laid on the board.
 *
 * @param fromStart true when it is on the board from the first step
 * @param note use and restrictions
 */
public record PlannedLine(
    String id, LineKind kind, String name, List<Point> points, boolean fromStart, String note) {
  public PlannedLine {
    points = List.copyOf(points);
  }
}
