package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.Geometry;
import id.gladi.files.MapReader;
import id.gladi.files.MapWriter;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealGroundTest {
  private static final GeoArea AROUND_THE_PALACE = new GeoArea(7.4190, 43.7305, 7.4210, 43.7322);

  @TempDir Path folder;

  @Test
  void everyKindIsCounted() {
    var report = Imports.all(RealGround.palace(folder)).report();
    assertThat(report.kinds())
        .extracting(k -> k.kind() + " " + k.taken() + " " + k.leftOut())
        .containsExactly(
            "ROAD 30 0",
            "ALLEY 11 0",
            "BUILDING 15 0",
            "WALL 4 0",
            "PARKING 1 0",
            "GREEN 2 0",
            "FIELD 2 0",
            "WATER 1 1",
            "POI 21 0");
    assertThat(report.leftOut()).containsOnlyKeys(LeftOut.NOT_FOR_THE_BOARD, LeftOut.OPEN_OUTLINE);
    assertThat(report.reading().stoppedAt()).isEmpty();
  }

  @Test
  void thePalaceIsOneBuildingWithItsCourts() {
    var imported = Imports.site(RealGround.palace(folder), "palais");
    assertThat(imported.report().site()).isEqualTo(SiteFound.BY_NAME);
    var palace = imported.map().ofKind(FeatureKind.SITE_BUILDING).getFirst();
    assertThat(palace.name()).isEqualTo("Palais Princier de Monaco");
    assertThat(((Geometry.Area) palace.geometry()).holes()).isNotEmpty();
  }

  @Test
  void aChosenAreaIsTheMap() {
    var imported = Imports.of(RealGround.palace(folder), AROUND_THE_PALACE, new SiteWish.Open());
    var extent = imported.map().extent();
    assertThat(imported.map().features())
        .allSatisfy(f -> assertThat(f.geometry().points()).allMatch(p -> extent.contains(p)));
    assertThat(imported.report().cutAtEdge()).isPositive();
    assertThat(imported.report().leftOut(LeftOut.OUTSIDE)).isPositive();
    assertThat(extent.width()).isBetween(160.0, 163.0);
  }

  @Test
  void theMapFileHoldsTheSame() {
    for (var area : new GeoArea[] {null, AROUND_THE_PALACE}) {
      var map = Imports.of(RealGround.palace(folder), area, new SiteWish.Named("palais")).map();
      var read = new MapReader().read("map.geojson", new MapWriter().write(map));
      assertThat(read).isEqualTo(new ReadResult.Read<>(map));
    }
  }

  @Test
  void theAttributionStaysWithTheMap() {
    var origin = Imports.all(RealGround.palace(folder)).map().origin();
    assertThat(origin.attribution()).isEqualTo("© OpenStreetMap contributors, ODbL");
    assertThat(origin.licence()).isEqualTo("ODbL-1.0");
    assertThat(origin.schematic()).isFalse();
  }
}
