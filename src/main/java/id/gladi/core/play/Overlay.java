package id.gladi.core.play;

import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import java.util.List;

/** A line or zone laid on the board. */
public record Overlay(String id, LineKind kind, String name, List<Point> points) {
  public Overlay {
    points = List.copyOf(points);
  }
}
