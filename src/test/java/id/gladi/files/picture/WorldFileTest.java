package id.gladi.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldFileTest {
  @TempDir Path folder;

  @Test
  void degreesLieOnTheGridToTheCentimetre() throws IOException {
    var world = read("0.000002\n0\n0\n-0.000002\n109.7\n-7.4\n");
    assertThat(world.inDegrees()).isTrue();
    var grid = new LocalGrid(new GeoPoint(-7.403, 109.704));
    var placed = (Calibration.Placed) world.onto(grid, 4000, 3000);
    assertThat(placed.worst()).isLessThan(0.02);
    var first = placed.ground().toGround(new Pixel(0.5, 0.5));
    assertThat(first.distance(grid.toLocal(new GeoPoint(-7.4, 109.7)))).isLessThan(0.02);
  }

  @Test
  void metresGiveTheSizeAndTheTurn() throws IOException {
    var world = read("0,25\r\n0\r\n0\r\n-0,25\r\n334000.5\r\n9180000.5\r\n");
    assertThat(world.inDegrees()).isFalse();
    assertThat(world.inMetres().metresPerPixel()).isEqualTo(0.25);
    assertThat(world.inMetres().north()).isZero();
  }

  @Test
  void aTurnedPictureKeepsItsNorth() throws IOException {
    double turn = Math.toRadians(30);
    var world =
        read(
            "%s\n%s\n%s\n%s\n500000\n9180000"
                .formatted(
                    0.2 * Math.cos(turn),
                    0.2 * Math.sin(turn),
                    0.2 * Math.sin(turn),
                    -0.2 * Math.cos(turn)));
    assertThat(world.inMetres().metresPerPixel()).isCloseTo(0.2, within(1e-9));
    assertThat(world.inMetres().north()).isCloseTo(30, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 3               | WORLD_FILE_SHORT | 3   | 0
          1;0;0;-1;5;6        | WORLD_FILE_WORD  | 1;0;0;-1;5;6 | 1
          1~0~0~x~5~6         | WORLD_FILE_WORD  | x   | 4
          1~0~0~NaN~5~6       | WORLD_FILE_WORD  | NaN | 4
          1~0~0~1d~5~6        | WORLD_FILE_WORD  | 1d  | 4
          0~0~0~0~5~6         | WORLD_FILE_FLAT  | -   | 0
          2~2~3~3~5~6         | WORLD_FILE_FLAT  | -   | 0
          1e308~0~0~-1e308~5~6| WORLD_FILE_FLAT  | -   | 0
          """)
  void whatIsNoneIsRefusedWithItsLine(String text, Kind kind, String mentioned, int line)
      throws IOException {
    var file = Files.writeString(folder.resolve("a.pgw"), text.replace('~', '\n'));
    var problem = WorldFile.read(file).problems().getFirst();
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.file()).endsWith("a.pgw");
    assertThat(problem.place().line()).isEqualTo(line);
    if (kind != Kind.WORLD_FILE_FLAT) {
      assertThat(problem.message("id")).contains(mentioned);
      assertThat(problem.message("en")).contains(mentioned);
    }
  }

  @Test
  void anEmptyOneIsSaidToBeEmpty() throws IOException {
    var file = Files.writeString(folder.resolve("a.pgw"), "");
    assertThat(WorldFile.read(file).problems().getFirst().kind()).isEqualTo(Kind.EMPTY_FILE);
  }

  @ParameterizedTest
  @CsvSource({
    "foto.png, foto.pgw",
    "foto.jpg, foto.jgw",
    "foto.JPEG, foto.jpegw",
    "scan.tif, scan.tfw",
    "peta.png, peta.wld",
    "peta.png, peta.pngw",
    "peta.png, peta.PGW",
    "Peta.PNG, peta.Pgw"
  })
  void itIsFoundBesideItsPicture(String picture, String world) throws IOException {
    var file = Files.writeString(folder.resolve(world), "1 0 0 -1 0 0");
    Files.createDirectory(folder.resolve("lain"));
    assertThat(WorldFile.beside(folder.resolve(picture))).contains(file.toAbsolutePath());
    Files.delete(file);
    assertThat(WorldFile.beside(folder.resolve(picture))).isEmpty();
    assertThat(WorldFile.beside(folder.resolve("none"))).isEmpty();
    assertThat(WorldFile.beside(folder.resolve("tiada/foto.png"))).isEmpty();
  }

  private WorldFile read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("a.pgw"), text);
    if (WorldFile.read(file) instanceof ReadResult.Read<WorldFile>(var world)) {
      return world;
    }
    throw new AssertionError("not read");
  }
}
