package id.gladi.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"1 2 3", "1 0 0 x 5 6", "0 0 0 0 5 6", "1 0 0 NaN 5 6"})
  void whatIsNoneIsRefused(String text) throws IOException {
    var file = Files.writeString(folder.resolve("a.pgw"), text);
    assertThat(WorldFile.read(file).problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "foto.png, foto.pgw",
    "foto.jpg, foto.jgw",
    "foto.JPEG, foto.jpegw",
    "scan.tif, scan.tfw",
    "peta.png, peta.wld",
    "peta.png, peta.pngw",
    "peta.png, peta.PGW"
  })
  void itIsFoundBesideItsPicture(String picture, String world) throws IOException {
    var file = Files.writeString(folder.resolve(world), "1 0 0 -1 0 0");
    assertThat(WorldFile.beside(folder.resolve(picture))).isPresent();
    Files.delete(file);
    assertThat(WorldFile.beside(folder.resolve(picture))).isEmpty();
    assertThat(WorldFile.beside(folder.resolve("none"))).isEmpty();
  }

  private WorldFile read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("a.pgw"), text);
    if (WorldFile.read(file) instanceof ReadResult.Read<WorldFile>(var world)) {
      return world;
    }
    throw new AssertionError("not read");
  }
}
