package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.files.osm.data.Watcher;
import id.gladi.files.osm.read.OsmFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PbfTest {
  @TempDir Path folder;

  @Test
  void theSameTownComesOutOfPbfAndXml() throws IOException {
    var xml = RealGround.palace(folder);
    var fromXml = Imports.all(xml);
    var fromPbf = Imports.all(pbf(xml));
    assertThat(fromPbf.map().features()).isEqualTo(fromXml.map().features());
    assertThat(fromPbf.map().extent()).isEqualTo(fromXml.map().extent());
    assertThat(fromPbf.report()).isEqualTo(fromXml.report());
  }

  @Test
  void boundsAndNamesInAnyScriptComeThrough() throws IOException {
    var xml =
        new OsmText()
            .bounds(0, 0, 500, 500)
            .square(10, 100, 100, 20, "building", "yes", "name", "清真寺")
            .node(-7, 50, 50, "amenity", "place_of_worship", "name", "مسجد")
            .in(folder);
    var fromPbf = Imports.all(pbf(xml));
    assertThat(fromPbf.map()).isEqualTo(renamed(Imports.all(xml), fromPbf));
    assertThat(Imports.feature(fromPbf, "w10").name()).isEqualTo("清真寺");
    assertThat(Imports.feature(fromPbf, "nx7").name()).isEqualTo("مسجد");
  }

  @Test
  void aFileCutShortGivesWhatItHasAndSaysSo() throws IOException {
    var whole = Files.readAllBytes(pbf(RealGround.palace(folder)));
    var broken = folder.resolve("broken.osm.pbf");
    Files.write(broken, Arrays.copyOf(whole, whole.length - 7));
    assertThat(Imports.refused(broken)).contains("not a single place");
    var town = new OsmText();
    for (int i = 0; i < 9000; i++) {
      town.node(i + 1, i % 100, i / 100.0, "natural", "tree");
    }
    var two = Files.readAllBytes(pbf(town.in(folder)));
    Files.write(broken, Arrays.copyOf(two, two.length - 7));
    var report = Imports.all(broken).report();
    assertThat(report.taken()).isEqualTo(8000);
    assertThat(report.reading().stoppedAt()).contains("block 3");
  }

  @Test
  void anUnknownPackingOrFeatureIsNamed() throws IOException {
    var file = folder.resolve("other.osm.pbf");
    var blob = new PbfFile.Message().field(2, 3).field(7, new byte[] {1, 2, 3}).bytes();
    Files.write(file, block(blob));
    assertThat(Imports.refused(file)).contains("zstd");
    var header = new PbfFile.Message().field(4, "Spirals").bytes();
    Files.write(file, block(new PbfFile.Message().field(1, header).bytes()));
    assertThat(Imports.refused(file)).contains("Spirals");
  }

  private static byte[] block(byte[] blob) {
    var header = new PbfFile.Message().field(1, "OSMHeader").field(3, blob.length).bytes();
    var all = new java.io.ByteArrayOutputStream();
    all.writeBytes(new byte[] {0, 0, 0, (byte) header.length});
    all.writeBytes(header);
    all.writeBytes(blob);
    return all.toByteArray();
  }

  private static id.gladi.core.terrain.AreaMap renamed(
      MapImport.Imported from, MapImport.Imported like) {
    var map = from.map();
    return new id.gladi.core.terrain.AreaMap(
        map.id(), map.name(), like.map().origin(), map.grid(), map.extent(), 0, map.features());
  }

  private Path pbf(Path xml) throws IOException {
    var file = folder.resolve("town.osm.pbf");
    try (var pbf = new PbfFile(Files.newOutputStream(file))) {
      new OsmFile(xml).read(pbf, Watcher.NOBODY);
    }
    return file;
  }
}
