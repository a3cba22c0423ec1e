package id.gladi.core.terrain;

/** WGS 84 latitude and longitude in degrees; rejected outside ±90 and ±180. */
public record GeoPoint(double latitude, double longitude) {
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not a place on Earth: " + latitude + ", " + longitude);
    }
  }
}
