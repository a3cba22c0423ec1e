package id.gladi.files.osm;

import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.Tags;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which area a file covers when nobody named one: what the file declares, else where its
 * nodes lie. Of more than a board can hold the part around the middle of the data is taken, the
 * median and not the mean, so that a node lost in the Gulf of Guinea moves nothing.
 */
final class Survey implements Elements {
  private static final int CELLS_PER_DEGREE = 100;
  private static final double LEAST_METRES = 50;

  private final double longest;
  private final int[] latitudes = new int[180 * CELLS_PER_DEGREE + 1];
  private final int[] longitudes = new int[360 * CELLS_PER_DEGREE + 1];
  private @Nullable GeoArea declared;
  private long nodes;
  private double west = 180;
  private double south = 90;
  private double east = -180;
  private double north = -90;

  Survey(double longestMetres) {
    this.longest = longestMetres;
  }

  /**
   * What to take.
   *
   * @param declared whether the file itself named exactly this area
   * @param narrowed whether the file covers more
   */
  record Finding(GeoArea area, boolean declared, boolean narrowed) {}

  @Override
  public void bounds(GeoArea area) {
    if (declared == null) {
      declared = area;
    }
  }

  @Override
  public boolean enough() {
    return declared != null && fits(declared);
  }

  @Override
  public void node(long id, long place, boolean tagged, Supplier<Tags> tags) {
    double latitude = E7.latitude(place);
    double longitude = E7.longitude(place);
    nodes++;
    latitudes[(int) ((latitude + 90) * CELLS_PER_DEGREE)]++;
    longitudes[(int) ((longitude + 180) * CELLS_PER_DEGREE)]++;
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }

  /** Empty when the file has neither bounds nor a single node. */
  Optional<Finding> finding() {
    var whole = declared;
    if (whole != null && fits(whole)) {
      return Optional.of(new Finding(whole, true, false));
    }
    if (nodes == 0) {
      return Optional.ofNullable(whole).map(w -> new Finding(w.within(longest), false, true));
    }
    var middle = new GeoPoint((south + north) / 2, (west + east) / 2);
    var spread = GeoArea.around(middle, LEAST_METRES, LEAST_METRES);
    var covered =
        new GeoArea(
            Math.min(west, spread.west()),
            Math.min(south, spread.south()),
            Math.max(east, spread.east()),
            Math.max(north, spread.north()));
    if (fits(covered)) {
      return Optional.of(new Finding(covered, false, false));
    }
    var median = new GeoPoint(median(latitudes) - 90, median(longitudes) - 180);
    return Optional.of(new Finding(GeoArea.around(median, longest, longest), false, true));
  }

  private boolean fits(GeoArea area) {
    return area.widthMetres() <= longest && area.heightMetres() <= longest;
  }

  private double median(int[] cells) {
    long before = 0;
    int cell = 0;
    while (before + cells[cell] <= nodes / 2) {
      before += cells[cell++];
    }
    return Math.min(cell + 0.5, cells.length - 1.0) / CELLS_PER_DEGREE;
  }
}
