package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {
  @TempDir Path folder;

  @Test
  void aMissingNodeSplitsALineAndIsCounted() {
    var imported =
        Imports.all(
            new OsmText()
                .node(1, 0, 0)
                .node(2, 100, 0)
                .node(4, 300, 0)
                .node(5, 400, 0)
                .way(9, "1 2 3 4 5", "highway", "residential")
                .in(folder));
    assertThat(imported.map().features()).extracting("id").containsExactly("w9", "w9-2");
    assertThat(imported.report().missingNodes()).isEqualTo(1);
  }

  @Test
  void aMissingNodeLeavesAnAreaWhole() {
    var imported =
        Imports.all(
            new OsmText()
                .node(1, 0, 0)
                .node(2, 100, 0)
                .node(3, 100, 100)
                .way(9, "1 2 3 4 1", "building", "yes")
                .in(folder));
    assertThat(imported.report().taken(FeatureKind.BUILDING)).isEqualTo(1);
  }

  @Test
  void waysOfOneNodeAreLeftOut() {
    var report =
        Imports.all(
                new OsmText()
                    .square(10, 0, 0, 30, "building", "yes")
                    .way(1, "10", "highway", "residential")
                    .way(2, "10 10 10 10", "building", "yes")
                    .in(folder))
            .report();
    assertThat(report.leftOut(LeftOut.TOO_FEW_NODES)).isEqualTo(2);
    assertThat(report.taken()).isEqualTo(1);
  }

  @Test
  void placesThatAreNoneAndIdsThatAreNoneAreLeftOut() {
    var report =
        Imports.all(
                new OsmText()
                    .square(10, 0, 0, 30, "building", "yes")
                    .raw("<node id='1' lat='91' lon='5'/><node id='2' lat='1e99' lon='NaN'/>")
                    .raw("<node id='3'/><node id='four' lat='1' lon='1'/><node lat='1' lon='1'/>")
                    .raw("<node id='5' lat='0' lon='0' visible='false'/>")
                    .raw("<way id='6' action='delete'><nd ref='10'/><nd ref='11'/></way>")
                    .in(folder))
            .report();
    assertThat(report.leftOut(LeftOut.NOT_ON_EARTH)).isEqualTo(3);
    assertThat(report.leftOut(LeftOut.NO_ID)).isEqualTo(2);
    assertThat(report.leftOut(LeftOut.DELETED)).isEqualTo(2);
    assertThat(report.taken()).isEqualTo(1);
  }

  @Test
  void theFirstOfTwoWithOneIdCounts() {
    var imported =
        Imports.all(
            new OsmText()
                .square(10, 0, 0, 30, "building", "yes", "name", "Pertama")
                .square(10, 0, 0, 30, "building", "yes", "name", "Kedua")
                .in(folder));
    assertThat(Imports.feature(imported, "w10").name()).isEqualTo("Pertama");
    assertThat(imported.report().leftOut(LeftOut.DUPLICATE)).isEqualTo(5);
  }

  @Test
  void aNodeAtTheEndOfTheWorldMovesNothing() {
    var text = new OsmText().node(1, 0, 0, "natural", "tree").raw("<node id='2' lat='0' lon='0'/>");
    var imported = Imports.all(text.square(10, 50, 50, 30, "building", "yes").in(folder));
    assertThat(imported.map().extent().width()).isLessThan(100);
    assertThat(imported.report().taken()).isEqualTo(2);
  }

  @Test
  void aPlanetIsCutAroundItsMiddle() {
    var text = new OsmText().raw("<bounds minlat='-90' minlon='-180' maxlat='90' maxlon='180'/>");
    for (int i = 0; i < 40; i++) {
      text.raw("<node id='%d' lat='%d' lon='%d'/>".formatted(1000 + i, i * 4 - 80, i * 9 - 180));
    }
    for (int i = 0; i < 60; i++) {
      text.square(2000 + 10 * i, 40 * i, 0, 20, "building", "yes");
    }
    text.raw("<node id='9' lat='51.5' lon='0' ><tag k='natural' v='tree'/></node>");
    var imported = Imports.all(text.in(folder));
    assertThat(imported.report().taken(FeatureKind.BUILDING)).isEqualTo(60);
    assertThat(imported.report().narrowed()).isTrue();
    assertThat(imported.report().leftOut(LeftOut.OUTSIDE)).isEqualTo(1);
  }

  @Test
  void elementsMayStandInAnyOrder() {
    var nodes = new OsmText().node(1, 0, 0).node(2, 60, 0).node(3, 60, 60).node(4, 0, 60).xml();
    var body = nodes.substring(nodes.indexOf("<node"), nodes.indexOf("</osm>"));
    var imported =
        Imports.all(
            new OsmText()
                .relation(7, "outer:8 outer:9", "type", "multipolygon", "building", "yes")
                .way(8, "1 2 3")
                .way(9, "3 4 1")
                .raw(body)
                .in(folder));
    assertThat(imported.map().features()).extracting("id").containsExactly("r7");
  }

  @Test
  void aFileThatEndsTooEarlyGivesWhatItHas() throws IOException {
    var whole =
        new OsmText()
            .square(10, 0, 0, 30, "building", "yes")
            .square(20, 90, 0, 30, "building", "yes");
    var xml = whole.xml();
    var file = OsmText.write(folder.resolve("cut.osm"), xml.substring(0, xml.length() - 60));
    var report = Imports.all(file).report();
    assertThat(report.taken()).isEqualTo(1);
    assertThat(report.reading().stoppedAt()).matches("XML \\d+:\\d+");
    Files.writeString(file, "<osm><remark> runtime error: Query timed out</remark></osm>");
    assertThat(Imports.refused(file)).contains("not a single place");
  }

  @Test
  void otherFilesAreRefusedWithTheirReason() throws IOException {
    var file = folder.resolve("x.osm");
    assertThat(Imports.refused(file)).contains("x.osm");
    Files.writeString(file, "");
    assertThat(Imports.refused(file)).contains("not a single place");
    Files.writeString(file, "<html><body>429 Too Many Requests</body></html>");
    assertThat(Imports.refused(file)).contains("<html>");
    Files.writeString(file, "{\"elements\": []}");
    assertThat(Imports.refused(file)).contains("not OpenStreetMap data");
    Files.writeString(file, "BZh91AY&SY");
    assertThat(Imports.refused(file)).contains("bzip2");
    assertThat(Imports.refused(folder)).contains("folder");
  }

  @Test
  void noEntityIsFollowed() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "rahasia");
    var xml =
        "<!DOCTYPE osm [<!ENTITY s SYSTEM '"
            + secret.toUri()
            + "'>]><osm><node id='1' lat='1' lon='1'><tag k='shop' v='a'/><tag k='name'"
            + " v='&s;'/></node></osm>";
    var file = OsmText.write(folder.resolve("entity.osm"), xml);
    assertThat(Imports.refused(file)).doesNotContain("rahasia");
  }

  /** A few lines that would be a gigabyte. */
  @Test
  void noEntityIsExpanded() throws IOException {
    var xml = new StringBuilder("<!DOCTYPE osm [<!ENTITY e0 'rahasia'>");
    for (int level = 1; level <= 9; level++) {
      xml.append("<!ENTITY e").append(level).append(" '");
      xml.append(("&e" + (level - 1) + ";").repeat(10)).append("'>");
    }
    xml.append("]><osm><node id='1' lat='1' lon='1'><tag k='name' v='&e9;'/></node></osm>");
    var file = OsmText.write(folder.resolve("laughs.osm"), xml.toString());
    assertThat(Imports.refused(file)).doesNotContain("rahasia").hasSizeLessThan(2_000);
  }

  @Test
  void anImportCanBeCancelled() {
    var file = RealGround.palace(folder);
    var request = new MapImport.Request(file, "x", "x", null, new SiteWish.Open());
    var never =
        new Watcher() {
          @Override
          public void reached(double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> MapImport.run(request, never))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void progressNeverRunsBackwards() {
    var seen = new ArrayList<Double>();
    var file = RealGround.palace(folder);
    MapImport.run(new MapImport.Request(file, "x", "x", null, new SiteWish.Open()), seen::add);
    assertThat(seen).isSorted().last().isEqualTo(1.0);
    assertThat(seen.getFirst()).isPositive().isLessThan(0.5);
  }
}
