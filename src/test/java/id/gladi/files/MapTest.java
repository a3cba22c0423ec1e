package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Backdrop;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.PictureFile;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.core.terrain.edit.Courtyards;
import id.gladi.core.terrain.edit.MapEdit;
import id.gladi.files.problem.Kind;
import id.gladi.fixture.SmallGround;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps keep their shape through degrees and back, and say what is wrong with them. */
class MapTest {
  @Test
  void ringsAreOpenInTheCoreAndHolesAreKept() {
    var map = BundledTest.value(new MapReader().read("x", Minimal.MAP));
    assertThat(map.feature("kantor").orElseThrow().geometry())
        .isEqualTo(
            new Geometry.Area(
                List.of(
                    new Point(-20, 10), new Point(20, 10), new Point(20, 40), new Point(-20, 40)),
                List.of(List.of(new Point(-5, 20), new Point(5, 20), new Point(0, 30)))));
  }

  @Test
  void writingGivesTheSameText() {
    var map = BundledTest.value(new MapReader().read("x", Minimal.MAP));
    assertThat(new MapWriter().write(map)).isEqualTo(Minimal.MAP);
  }

  @Test
  void aCourtyardThatWasCutOutStaysInTheFile() {
    var ground = SmallGround.map();
    var office = ground.feature("kantor").orElseThrow();
    var hole = SmallGround.corners(290, 200, 310, 220);
    var hollow = Courtyards.cut((Geometry.Area) office.geometry(), hole).orElseThrow();
    var change = new Feature(office.id(), office.kind(), office.name(), hollow, office.traits());
    var map = new MapEdit.Change(change).of(ground);
    var text = new MapWriter().write(map);
    var read = BundledTest.value(new MapReader().read("x", text)).feature("kantor").orElseThrow();
    assertThat(read.geometry()).isEqualTo(hollow);
    assertThat(((Geometry.Area) read.geometry()).holes()).containsExactly(hole);
  }

  /** Half a sign, as it stands in some foreign files, becomes a question mark and stops nothing. */
  @Test
  void aFileWrittenPieceByPieceHoldsTheSameText(@TempDir Path folder) throws Exception {
    var map = BundledTest.value(new MapReader().read("x", Minimal.MAP)).named("uji", "Kota \ud83d");
    var file = folder.resolve("uji.geojson");
    new MapWriter().write(map, file);
    assertThat(Files.readAllBytes(file))
        .isEqualTo(new MapWriter().write(map).getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(file)).contains("\"Kota ?\"");
  }

  @Property(tries = 100)
  void wholeMillimetresSurviveAnywhereInIndonesia(
      @ForAll @IntRange(min = -5_000_000, max = 5_000_000) int x,
      @ForAll @IntRange(min = -5_000_000, max = 5_000_000) int y,
      @ForAll @IntRange(min = -10, max = 6) int latitude,
      @ForAll @IntRange(min = 95, max = 141) int longitude) {
    var map = spot(new Point(x / 1000.0, y / 1000.0), new GeoPoint(latitude, longitude));
    assertThat(BundledTest.value(new MapReader().read("x", new MapWriter().write(map))))
        .isEqualTo(map);
  }

  @Test
  void picturesTravelWithTheMapWordForWord() {
    var bytes = new byte[1_500_000];
    new Random(3).nextBytes(bytes);
    var lies = new PictureGround(0.1234567890123, -0.01, 3, 0.01, -0.12, 200.5);
    var photo = new Backdrop("foto.jpg", new PictureFile(bytes), 2_000, 1_500, lies, 0.6);
    var map = spot(new Point(1, 2), new GeoPoint(-7, 110)).withPictures(List.of(photo));
    var read = BundledTest.value(new MapReader().read("x", new MapWriter().write(map)));
    assertThat(read).isEqualTo(map);
    assertThat(read.pictures().getFirst().file().bytes()).isEqualTo(bytes);
  }

  @Test
  void aPictureThatLiesNowhereIsSaidWithItsPlace() {
    var text =
        Minimal.MAP.replaceFirst(
            "\\}\\s*$",
            ", \"pictures\": [{\"name\": \"f\", \"columns\": 2, \"rows\": 2, \"transform\":"
                + " [1, 1, 0, 1, 1, 0], \"data\": [\"AAAA\"]}]}");
    var problem = new MapReader().read("x", text).problems().getFirst();
    assertThat(problem.kind()).isEqualTo(Kind.PICTURE_FOLDED);
    assertThat(problem.place().pointer()).isEqualTo("/pictures/0/transform");
  }

  private static AreaMap spot(Point at, GeoPoint origin) {
    var tree = new Feature("pohon", FeatureKind.TREE, "", new Geometry.Spot(at), Traits.NONE);
    return new AreaMap(
        "uji",
        "Uji",
        new MapOrigin("direka", "CC0-1.0", "Denah skematis", true),
        new LocalGrid(origin),
        new Extent(-5000, -5000, 5000, 5000),
        0,
        List.of(tree));
  }

  @Test
  void aRingThatIsOpen() {
    var text =
        Minimal.replaced(
            Minimal.MAP,
            "[116.999955083, -0.399819126]\n          ]",
            "[116.999955083, -0.399800000]\n          ]");
    only(
        text,
        "map.geojson, baris 43, kolom 11 (/features/1/geometry/coordinates/1): Cincin poligon tidak"
            + " tertutup. Ulangi titik pertama sebagai titik terakhir.");
  }

  @Test
  void aFeatureOutsideTheExtent() {
    var text =
        Minimal.replaced(
            Minimal.MAP, "\"extent\": [-50, -50, 50, 50]", "\"extent\": [-50, -50, 49, 50]");
    only(
        text,
        "map.geojson, baris 21, kolom 56 (/features/0/geometry/coordinates/1): Titik (50, 0) m"
            + " berada di luar extent denah. Perbesar extent atau perbaiki titiknya.");
  }

  @Test
  void swappedDegreesAreRecognised() {
    only(
        Minimal.replaced(
            Minimal.MAP, "[117.000000000, -0.400000000]", "[-0.400000000, 117.000000000]"),
        "map.geojson, baris 12, kolom 13 (/origin): [-0.4, 117] bukan bujur dan lintang. Tulis"
            + " [bujur, lintang] dalam derajat.");
  }

  @Test
  void foreignMembersAreLetPassButNotForeignProperties() {
    var text =
        Minimal.replaced(
            Minimal.MAP,
            "\"type\": \"FeatureCollection\",",
            "\"type\": \"FeatureCollection\", \"crs\": null,");
    text = Minimal.replaced(text, "\"width\": 7", "\"widht\": 7");
    only(
        text,
        "map.geojson, baris 26, kolom 18 (/features/0/properties/widht): Isian “widht” tidak"
            + " dikenal. Mungkin maksudnya “width”.");
  }

  private static void only(String map, String indonesian) {
    assertThat(Minimal.mapProblems(map)).extracting(p -> p.in("id")).containsExactly(indonesian);
  }
}
