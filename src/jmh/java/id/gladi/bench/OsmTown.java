package id.gladi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A made-up town as an OpenStreetMap file: rows of five hundred houses of four corners, a street
 * along each row.
 */
final class OsmTown {
  private static final int IN_A_ROW = 500;
  private static final int CORNERS = 4;

  /** Degrees from house to house and from row to row, about 17 m. */
  private static final double STEP = 0.00015;

  private static final double SIDE = 0.0001;
  private static final double SOUTH = -7.4;
  private static final double WEST = 109.69;

  private OsmTown() {}

  /** Writes so many houses and answers how many nodes the file has. */
  static int write(Path file, int houses) throws IOException {
    int nodes = 0;
    try (var out = Files.newBufferedWriter(file)) {
      out.write("<osm version=\"0.6\">\n");
      for (int house = 0; house < houses; house++) {
        double south = SOUTH + house / IN_A_ROW * STEP;
        double west = WEST + house % IN_A_ROW * STEP;
        node(out, ++nodes, south, west);
        node(out, ++nodes, south, west + SIDE);
        node(out, ++nodes, south + SIDE, west + SIDE);
        node(out, ++nodes, south + SIDE, west);
      }
      int corners = nodes;
      for (int row = 0; row <= houses / IN_A_ROW; row++) {
        double middle = SOUTH + row * STEP - (STEP - SIDE) / 2;
        node(out, ++nodes, middle, WEST);
        node(out, ++nodes, middle, WEST + IN_A_ROW * STEP);
      }
      for (int house = 0; house < houses; house++) {
        int first = house * CORNERS + 1;
        way(out, house + 1, "building", "yes", first, first + 1, first + 2, first + 3, first);
      }
      for (int row = 0; row <= houses / IN_A_ROW; row++) {
        int first = corners + 2 * row + 1;
        way(out, houses + row + 1, "highway", "residential", first, first + 1);
      }
      out.write("</osm>\n");
    }
    return nodes;
  }

  private static void node(BufferedWriter out, int id, double latitude, double longitude)
      throws IOException {
    out.write(
        String.format(
            Locale.ROOT, "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\"/>\n", id, latitude, longitude));
  }

  private static void way(BufferedWriter out, int id, String key, String value, int... nodes)
      throws IOException {
    out.write("<way id=\"" + id + "\">");
    for (int node : nodes) {
      out.write("<nd ref=\"" + node + "\"/>");
    }
    out.write("<tag k=\"" + key + "\" v=\"" + value + "\"/></way>\n");
  }
}
