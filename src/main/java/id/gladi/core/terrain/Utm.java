package id.gladi.core.terrain;

/**
 * A place in Universal Transverse Mercator on WGS 84: the transverse Mercator plane of the zone's
 * middle meridian, scaled by 0.9996, with 500 km added to the east and, in the south, 10 000 km to
 * the north (NGA.SIG.0012, Universal Grids, 2014). Indonesia lies in zones 46 to 54.
 *
 * @param zone 1 to 60
 * @param north whether the place lies on the northern hemisphere
 * @param easting metres
 * @param northing metres
 */
public record Utm(int zone, boolean north, double easting, double northing) {
  private static final double SCALE = 0.9996;
  private static final double FALSE_EAST = 500_000;
  private static final double FALSE_NORTH = 10_000_000;
  private static final int ZONES = 60;
  private static final double ZONE_WIDTH = 6;

  /** The place in the zone of its longitude; the exceptions around Norway are left out. */
  public static Utm of(GeoPoint place) {
    int zone = Math.clamp((int) Math.floor((place.longitude() + 180) / ZONE_WIDTH) + 1, 1, ZONES);
    double middle = zone * ZONE_WIDTH - 183;
    var plane = new LocalGrid(new GeoPoint(0, middle)).toLocal(place);
    boolean north = place.latitude() >= 0;
    return new Utm(
        zone, north, FALSE_EAST + SCALE * plane.x(), (north ? 0 : FALSE_NORTH) + SCALE * plane.y());
  }
}
