package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @TempDir Path folder;
  private Path town = Path.of("");

  @BeforeEach
  void build() {
    town =
        new OsmText()
            .bounds(0, 0, 1000, 1000)
            .square(10, 100, 100, 20, "building", "yes", "name", "Kantor KPU Kab. Banjarnegara")
            .square(20, 80, 80, 60, "barrier", "fence")
            .square(30, 490, 490, 20, "building", "yes")
            .square(40, 700, 700, 20, "building", "yes")
            .square(50, 690, 690, 80, "amenity", "school", "name", "SMAN 1")
            .in(folder);
  }

  @Test
  void byNameWhateverTheCase() {
    var imported = Imports.site(town, "kpu");
    assertThat(imported.report().site()).isEqualTo(SiteFound.BY_NAME);
    assertThat(Imports.feature(imported, "w10").kind()).isEqualTo(FeatureKind.SITE_BUILDING);
  }

  @Test
  void theFenceAroundItIsTheCompound() {
    var map = Imports.site(town, "KPU").map();
    var site = map.site().orElseThrow();
    assertThat(site.id()).isEqualTo("w20-site");
    assertThat(site.geometry().points()).hasSize(4);
    assertThat(map.feature("w20").orElseThrow().kind()).isEqualTo(FeatureKind.FENCE);
  }

  @Test
  void byTheNameOfTheGroundAroundIt() {
    var imported = Imports.site(town, "sman");
    assertThat(imported.report().site()).isEqualTo(SiteFound.BY_PLACE_NAME);
    assertThat(Imports.feature(imported, "w40").kind()).isEqualTo(FeatureKind.SITE_BUILDING);
    assertThat(Imports.feature(imported, "w50").kind()).isEqualTo(FeatureKind.SITE);
  }

  @Test
  void elseTheBuildingAtTheCentre() {
    var imported = Imports.site(town, "Bawaslu");
    assertThat(imported.report().site()).isEqualTo(SiteFound.AT_CENTRE);
    assertThat(Imports.feature(imported, "w30").kind()).isEqualTo(FeatureKind.SITE_BUILDING);
    assertThat(imported.map().site()).isEmpty();
  }

  @Test
  void byPointing() {
    var place = new GeoPoint(OsmText.latitude(705), OsmText.longitude(705));
    var imported = Imports.of(town, null, new SiteWish.At(place));
    assertThat(Imports.feature(imported, "w40").kind()).isEqualTo(FeatureKind.SITE_BUILDING);
  }

  @Test
  void noneIsFoundWhereThereIsNoBuilding() {
    var forest = new OsmText().node(1, 0, 0, "natural", "tree").in(folder);
    assertThat(Imports.site(forest, "KPU").report().site()).isEqualTo(SiteFound.NO_BUILDING);
  }

  @Test
  void aGateIsAnOpeningAlongItsFence() {
    var imported =
        Imports.all(
            new OsmText()
                .node(1, 0, 0)
                .node(2, 50, 0, "barrier", "gate", "maxwidth", "6")
                .node(3, 100, 0)
                .node(4, 50, 50)
                .node(5, 50, 25, "barrier", "lift_gate")
                .node(6, 90, 90, "barrier", "gate")
                .way(11, "1 2 3", "barrier", "wall")
                .way(12, "2 5 4", "highway", "service")
                .in(folder));
    var gate = Imports.feature(imported, "n2");
    assertThat(gate.traits().clearWidth()).isEqualTo(6);
    var ends = ((Geometry.Line) gate.geometry()).points();
    assertThat(ends.getFirst().distance(ends.getLast())).isBetween(5.99, 6.01);
    assertThat(Math.abs(ends.getFirst().y() - ends.getLast().y())).isLessThan(0.01);
    var across = ((Geometry.Line) Imports.feature(imported, "n5").geometry()).points();
    assertThat(Math.abs(across.getFirst().y() - across.getLast().y())).isLessThan(0.01);
    assertThat(Imports.feature(imported, "n5").traits().clearWidth()).isZero();
    assertThat(Imports.feature(imported, "n6").geometry()).isInstanceOf(Geometry.Spot.class);
  }
}
