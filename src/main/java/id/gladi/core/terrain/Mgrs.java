package id.gladi.core.terrain;

import java.util.Locale;
import java.util.Optional;

/**
 * A place in the Military Grid Reference System to one metre: zone and band, the square of 100 km,
 * metres east and north in it, such as {@code 50M NE 12345 67890} (NGA.SIG.0012, Universal Grids,
 * 2014, lettering AA of WGS 84).
 */
public record Mgrs(String zone, String square, int east, int north) {
  private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
  private static final String[] COLUMNS = {"ABCDEFGH", "JKLMNPQR", "STUVWXYZ"};
  private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
  private static final int SQUARE = 100_000;
  private static final double SOUTH_END = -80;
  private static final double NORTH_END = 84;
  private static final double BAND = 8;
  private static final int EVEN_ZONES_START = 5;

  /** Empty beyond 80° south and 84° north, where the grid is another one. */
  public static Optional<Mgrs> of(GeoPoint place) {
    if (place.latitude() < SOUTH_END || place.latitude() >= NORTH_END) {
      return Optional.empty();
    }
    var utm = Utm.of(place);
    int band = Math.min((int) ((place.latitude() - SOUTH_END) / BAND), BANDS.length() - 1);
    int column = (int) (utm.easting() / SQUARE) - 1;
    int shift = utm.zone() % 2 == 0 ? EVEN_ZONES_START : 0;
    int row = ((int) (utm.northing() / SQUARE) + shift) % ROWS.length();
    var letters = COLUMNS[(utm.zone() - 1) % COLUMNS.length];
    return Optional.of(
        new Mgrs(
            String.format(Locale.ROOT, "%02d", utm.zone()) + BANDS.charAt(band),
            "" + letters.charAt(column) + ROWS.charAt(row),
            (int) (utm.easting() % SQUARE),
            (int) (utm.northing() % SQUARE)));
  }

  /** As it is written, with spaces between its parts. */
  public String text() {
    return String.format(Locale.ROOT, "%s %s %05d %05d", zone, square, east, north);
  }
}
