package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.shape.Rings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipolygonTest {
  @TempDir Path folder;

  @Test
  void twoOutersAndAHole() {
    var imported =
        Imports.all(
            new OsmText()
                .square(10, 0, 0, 100)
                .square(20, 20, 20, 30)
                .square(30, 200, 0, 50)
                .relation(
                    1, "outer:10 inner:20 outer:30", "type", "multipolygon", "building", "school")
                .in(folder));
    assertThat(imported.map().features()).extracting("id").containsExactly("r1", "r1-2");
    var large = (Area) Imports.feature(imported, "r1").geometry();
    assertThat(large.holes()).hasSize(1);
    assertThat(Rings.size(large)).isBetween(9000.0, 9150.0);
    assertThat(imported.report().taken(FeatureKind.BUILDING)).isEqualTo(2);
  }

  @Test
  void openWaysAreJoinedInAnyDirection() {
    var imported =
        Imports.all(
            new OsmText()
                .node(1, 0, 0)
                .node(2, 100, 0)
                .node(3, 100, 100)
                .node(4, 0, 100)
                .way(11, "3 2 1")
                .way(12, "3 4")
                .way(13, "1 4")
                .relation(1, "outer:11 outer:12 :13", "type", "multipolygon", "natural", "water")
                .in(folder));
    var lake = (Area) Imports.feature(imported, "r1").geometry();
    assertThat(Rings.size(lake)).isBetween(9900.0, 10_100.0);
  }

  @Test
  void rolesThatAreMixedUpDoNoHarm() {
    var imported =
        Imports.all(
            new OsmText()
                .square(10, 0, 0, 100)
                .square(20, 20, 20, 30)
                .relation(1, "inner:10 outer:20", "type", "multipolygon", "leisure", "park")
                .in(folder));
    assertThat(((Area) Imports.feature(imported, "r1").geometry()).holes()).hasSize(1);
  }

  @Test
  void olderDataTagTheOuterWay() {
    var imported =
        Imports.all(
            new OsmText()
                .square(10, 0, 0, 100, "building", "yes", "name", "Balai Kota")
                .square(20, 20, 20, 30, "leisure", "garden")
                .relation(1, "outer:10 inner:20", "type", "multipolygon")
                .in(folder));
    assertThat(imported.map().features()).extracting("id").containsExactly("r1", "w20");
    assertThat(Imports.feature(imported, "r1").name()).isEqualTo("Balai Kota");
  }

  @Test
  void missingMembersLeaveTheRestAndAreCounted() {
    var report =
        Imports.all(
                new OsmText()
                    .square(10, 0, 0, 100)
                    .node(1, 300, 0)
                    .node(2, 400, 0)
                    .way(11, "1 2")
                    .relation(
                        1, "outer:10 outer:11 outer:99", "type", "multipolygon", "natural", "wood")
                    .in(folder))
            .report();
    assertThat(report.taken(FeatureKind.VEGETATION)).isEqualTo(1);
    assertThat(report.leftOut(LeftOut.OPEN_OUTLINE)).isEqualTo(1);
  }

  @Test
  void buildingPartsAreNoBuildings() {
    var report =
        Imports.all(
                new OsmText()
                    .square(10, 0, 0, 100, "building", "yes", "building:levels", "4")
                    .square(20, 20, 20, 30, "building:part", "yes")
                    .in(folder))
            .report();
    assertThat(report.taken(FeatureKind.BUILDING)).isEqualTo(1);
    assertThat(report.leftOut(LeftOut.BUILDING_PART)).isEqualTo(1);
  }
}
