package id.gladi.files.osm;

import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.Tags;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a made-up province as PBF, the same every time, for load tests: {@code PbfTown FILE
 * MEGABYTES}. Houses and streets lie one hundred to the hectare on a square that grows with the
 * size; its middle is at -7.4, 109.7.
 */
final class PbfTown {
  private static final int HOUSES_PER_ROW = 100;
  private static final int STEP = 900;
  private static final int BYTES_PER_HOUSE = 11;

  private PbfTown() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Long.parseLong(args[1]) * 1_000_000 / BYTES_PER_HOUSE);
  }

  /** Nodes first, ways after them, as extracts are sorted. */
  static void write(Path file, long houses) throws IOException {
    int side = (int) Math.ceil(Math.sqrt((double) houses));
    int south = -74_000_000 - side / 2 * STEP;
    int west = 1_097_000_000 - side / 2 * STEP;
    var dice = new Random(7);
    try (var pbf = new PbfFile(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (long house = 0; house < houses; house++) {
        int lat = south + (int) (house / side) * STEP + dice.nextInt(200);
        int lon = west + (int) (house % side) * STEP + dice.nextInt(200);
        int size = 300 + dice.nextInt(400);
        corner(pbf, 4 * house + 1, lat, lon);
        corner(pbf, 4 * house + 2, lat, lon + size);
        corner(pbf, 4 * house + 3, lat + size, lon + size);
        corner(pbf, 4 * house + 4, lat + size, lon);
      }
      for (long house = 0; house < houses; house++) {
        long a = 4 * house + 1;
        pbf.way(house + 1, new long[] {a, a + 1, a + 2, a + 3, a}, 5, PbfTown::building);
      }
      for (long row = 0; row < houses / HOUSES_PER_ROW; row++) {
        streets(pbf, houses + row, row);
      }
    }
  }

  private static void streets(PbfFile pbf, long id, long row) {
    var refs = new long[HOUSES_PER_ROW];
    for (int i = 0; i < HOUSES_PER_ROW; i++) {
      refs[i] = 4 * (row * HOUSES_PER_ROW + i) + 1;
    }
    pbf.way(id + 1, refs, refs.length, () -> Tags.of("highway", "residential"));
  }

  private static Tags building() {
    return Tags.of("building", "yes");
  }

  private static void corner(PbfFile pbf, long id, int latitude, int longitude) {
    pbf.node(id, E7.pack(latitude, longitude), false, () -> Tags.NONE);
  }
}
