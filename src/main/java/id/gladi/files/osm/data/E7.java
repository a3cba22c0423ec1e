package id.gladi.files.osm.data;

/** Degrees as whole ten-millionths, OpenStreetMap's own resolution: 11 mm on the equator. */
public final class E7 {
  /** Ten-millionths in a degree. */
  public static final double DEGREE = 1e7;

  /** The most that a latitude can be. */
  public static final long LATITUDE = 900_000_000L;

  /** The most that a longitude can be. */
  public static final long LONGITUDE = 1_800_000_000L;

  private E7() {}

  /** Whether both lie on Earth. */
  public static boolean onEarth(long latitude, long longitude) {
    return Math.abs(latitude) <= LATITUDE && Math.abs(longitude) <= LONGITUDE;
  }

  /** Both in one number, so that a table needs one array. */
  public static long pack(int latitude, int longitude) {
    return ((long) latitude << 32) | (longitude & 0xFFFF_FFFFL);
  }

  /** Degrees of latitude out of {@link #pack}. */
  public static double latitude(long packed) {
    return (int) (packed >> 32) / DEGREE;
  }

  /** Degrees of longitude out of {@link #pack}. */
  public static double longitude(long packed) {
    return (int) packed / DEGREE;
  }
}
