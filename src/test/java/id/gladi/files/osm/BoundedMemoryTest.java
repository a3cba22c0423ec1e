package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.files.osm.data.LeftOut;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedMemoryTest {
  @TempDir Path folder;

  /** 100 km of houses, 2 km of them wanted: kept is what lies around, not what the file has. */
  @Test
  void onlyTheNeighbourhoodIsKept() {
    var text = new OsmText();
    for (int i = 0; i < 5000; i++) {
      text.square(10L * i + 10, 20 * i, 0, 10, "building", "yes");
    }
    var area = Imports.box(50_000, -1000, 52_000, 1000);
    var report = Imports.of(text.in(folder), area, new SiteWish.Open()).report();
    assertThat(report.taken(FeatureKind.BUILDING)).isBetween(100, 101);
    assertThat(report.reading().nodesRead()).isEqualTo(20_000);
    assertThat(report.reading().nodesKept()).isLessThan(4 * 210);
    assertThat(report.leftOut(LeftOut.OUTSIDE)).isGreaterThan(4_800);
  }

  /** A street and a meadow without a corner in the area, but with one beside it. */
  @Test
  void whatOnlyCrossesTheAreaIsSeen() {
    var text =
        new OsmText()
            .node(1, -900, 500)
            .node(2, 1900, 500)
            .way(3, "1 2", "highway", "primary")
            .square(10, -200, -200, 1600, "landuse", "meadow");
    var imported = Imports.of(text.in(folder), Imports.box(0, 0, 1000, 1000), new SiteWish.Open());
    assertThat(imported.map().features()).extracting("id").containsExactly("w3", "w10");
  }

  /** A wood with one corner in the area and its other ways far off is fetched whole, only it. */
  @Test
  void aMultipolygonIsFollowedOutOfTheAreaAndNoFurther() {
    var text =
        new OsmText()
            .node(1, 0, 0)
            .node(2, 500, 0)
            .node(3, 40_000, 0)
            .node(4, 40_000, 500)
            .node(5, 0, 500)
            .node(6, 80_000, 0)
            .node(7, 80_000, 500)
            .way(11, "5 1 2")
            .way(12, "2 3")
            .way(14, "3 4")
            .way(15, "4 5")
            .way(13, "3 6 7 4")
            .relation(
                20,
                "outer:11 outer:12 outer:14 outer:15",
                "type",
                "multipolygon",
                "natural",
                "wood")
            .relation(21, "outer:14 outer:13", "type", "multipolygon", "natural", "wood");
    var imported =
        Imports.of(text.in(folder), Imports.box(-100, -100, 1000, 1000), new SiteWish.Open());
    assertThat(imported.map().features()).extracting("id").containsExactly("r20");
    assertThat(imported.report().reading().nodesKept()).isEqualTo(5);
    assertThat(imported.report().cutAtEdge()).isEqualTo(1);
  }
}
