package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.shape.Rings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A harbour town: the shore runs from west to east with the sea in the south. */
class CoastTest {
  private static final String[] SHORE = {"natural", "coastline"};

  @TempDir Path folder;

  @Test
  void theSeaLiesToTheRightOfAShoreOfSeveralWays() {
    var town =
        town()
            .node(1, -300, -50)
            .node(2, 0, -50)
            .node(3, 300, -50)
            .way(12, "2 3", SHORE)
            .way(11, "1 2", SHORE);
    var imported = Imports.of(town.in(folder), Imports.box(-100, -100, 100, 100), open());
    var sea = Imports.feature(imported, "sea");
    assertThat(sea.kind()).isEqualTo(FeatureKind.WATER);
    assertThat(Rings.size((Area) sea.geometry())).isBetween(9_800.0, 10_200.0);
    assertThat(imported.report().leftOut()).doesNotContainKey(LeftOut.OPEN_OUTLINE);
  }

  @Test
  void aShoreThatEndsInTheMidstMakesNoSeaAndSaysSo() {
    var town = town().node(1, -300, -50).node(2, 0, -50).way(11, "1 2 99", SHORE);
    var imported = Imports.of(town.in(folder), Imports.box(-100, -100, 100, 100), open());
    assertThat(imported.map().ofKind(FeatureKind.WATER)).isEmpty();
    assertThat(imported.report().leftOut()).containsEntry(LeftOut.OPEN_OUTLINE, 1);
  }

  private static OsmText town() {
    return new OsmText().square(20, 10, 10, 30, "building", "yes");
  }

  private static SiteWish open() {
    return new SiteWish.Open();
  }
}
