package id.gladi.draw.map;

/**
 * From which scale on (pixels per metre) a detail is worth drawing; {@code look}, "Map by zoom".
 */
public final class Zoom {
  /** Buildings, street names, symbols of all units. */
  public static final double STREETS = 1;

  /** Labels, fences, gates, trees, people one by one. */
  public static final double DETAIL = 2.5;

  /** Rooms, dimensions, edges of houses. */
  public static final double CLOSE = 5;

  private Zoom() {}
}
