package id.gladi.core.terrain;

import java.util.Locale;
import java.util.Optional;

/**
 * A rectangle of latitudes and longitudes in degrees WGS 84; rejected unless it has an area on
 * Earth. It does not reach over the 180th meridian.
 */
public record GeoArea(double west, double south, double east, double north) {
  /** Metres in a degree of latitude, near enough for choosing what to read. */
  private static final double DEGREE = 111_320;

  /** Metres of the least rectangle. */
  private static final double LEAST = 50;

  /** The narrowest a degree of longitude is taken to be, so that a pole has a width. */
  private static final double NARROWEST = 0.01;

  public GeoArea {
    if (!(west >= -180 && west < east && east <= 180)
        || !(south >= -90 && south < north && north <= 90)) {
      throw new IllegalArgumentException("an area needs west < east and south < north");
    }
  }

  /** Reads {@code W,S,E,N}; empty when that is not an area. */
  public static Optional<GeoArea> parse(String text) {
    var parts = text.strip().split("\\s*[,;]\\s*|\\s+", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new GeoArea(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An upright rectangle around a place. */
  public static GeoArea around(GeoPoint centre, double widthMetres, double heightMetres) {
    double dLat = heightMetres / 2 / DEGREE;
    double dLon = widthMetres / 2 / metresPerLongitude(centre.latitude());
    return new GeoArea(
        Math.max(-180, centre.longitude() - dLon),
        Math.max(-90, centre.latitude() - dLat),
        Math.min(180, centre.longitude() + dLon),
        Math.min(90, centre.latitude() + dLat));
  }

  /**
   * A rectangle of so many degrees around a place, at least a few metres wide.
   *
   * @param latitudes degrees from south to north
   * @param longitudes degrees from west to east
   */
  public static GeoArea spanning(GeoPoint centre, double latitudes, double longitudes) {
    var least = around(centre, LEAST, LEAST);
    double dLat = Math.max(latitudes, least.north - least.south) / 2;
    double dLon = Math.max(longitudes, least.east - least.west) / 2;
    return new GeoArea(
        Math.max(-180, centre.longitude() - dLon),
        Math.max(-90, centre.latitude() - dLat),
        Math.min(180, centre.longitude() + dLon),
        Math.min(90, centre.latitude() + dLat));
  }

  /** As {@link #parse} reads it, rounded to a centimetre. */
  public String text() {
    return String.format(Locale.ROOT, "%.7f,%.7f,%.7f,%.7f", west, south, east, north);
  }

  public GeoPoint centre() {
    return new GeoPoint((south + north) / 2, (west + east) / 2);
  }

  /** Metres from west to east through the centre. */
  public double widthMetres() {
    return (east - west) * metresPerLongitude(centre().latitude());
  }

  /** Metres from south to north. */
  public double heightMetres() {
    return (north - south) * DEGREE;
  }

  /** Grown by as many metres on every side. */
  public GeoArea grown(double metres) {
    return around(centre(), widthMetres() + 2 * metres, heightMetres() + 2 * metres);
  }

  /** The same centre, no side longer than the limit. */
  public GeoArea within(double longestMetres) {
    return around(
        centre(), Math.min(widthMetres(), longestMetres), Math.min(heightMetres(), longestMetres));
  }

  public boolean contains(double latitude, double longitude) {
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  /** Whether a box in degrees, which may be a mere line, has a place in common with the area. */
  public boolean meets(double boxWest, double boxSouth, double boxEast, double boxNorth) {
    return boxWest <= east && boxEast >= west && boxSouth <= north && boxNorth >= south;
  }

  private static double metresPerLongitude(double latitude) {
    return DEGREE * Math.max(NARROWEST, Math.cos(Math.toRadians(latitude)));
  }
}
