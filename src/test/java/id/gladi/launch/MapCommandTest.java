package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.files.MapReader;
import id.gladi.files.geojson.GeoJsonImport;
import id.gladi.files.osm.SiteFound;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.problem.ReadResult;
import id.gladi.launch.cli.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
  private static final String PALACE = "src/test/resources/id/gladi/files/osm/monaco-palais.osm.gz";

  @TempDir Path data;

  @Test
  void aTownBecomesAMapAndIsCounted() {
    var out = data.resolve("istana").resolve("monaco.geojson");
    var call = Call.of(data, "map", PALACE, "--out", out.toString(), "--site", "palais");
    assertThat(call.err()).isEmpty();
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("building: 14 diambil, 0 ditinggalkan")
        .contains("Objek: ditemukan dari nama bangunan");
    if (new MapReader().read(out) instanceof ReadResult.Read<AreaMap>(var map)) {
      assertThat(map.id()).isEqualTo("monaco");
      assertThat(map.ofKind(FeatureKind.SITE_BUILDING)).hasSize(1);
    } else {
      throw new AssertionError("the map cannot be read");
    }
  }

  @Test
  void anAreaIsCutOut() {
    var out = data.resolve("m.geojson").toString();
    var area = "7.4190,43.7305,7.4210,43.7322";
    var call = Call.in("en", data, "map", PALACE, "--out", out, "--area", area);
    assertThat(call.out()).contains("were cut there").contains("left out: outside the area");
  }

  @Test
  void foreignGeoJsonIsUnderstood() throws IOException {
    var file =
        Files.writeString(
            data.resolve("qgis.geojson"),
            "{\"type\": \"Feature\", \"properties\": {\"jenis\": \"Jalan\"}, \"geometry\":"
                + " {\"type\": \"LineString\", \"coordinates\": [[109.7, -7.4], [109.71, -7.4]]}}");
    var out = data.resolve("m.geojson").toString();
    var call = Call.in("en", data, "map", file.toString(), "--out", out);
    assertThat(call.out()).contains("road: 1 taken");
  }

  @Test
  void aWrongCallOrFileIsSaid() throws IOException {
    var out = data.resolve("m.geojson").toString();
    var area = Call.in("en", data, "map", PALACE, "--out", out, "--area", "1,2,3");
    assertThat(area.code()).isEqualTo(2);
    assertThat(area.err()).contains("No area: 1,2,3");
    var page = Files.writeString(data.resolve("x.osm"), "<html/>").toString();
    var none = Call.in("en", data, "map", page, "--out", out);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("not OpenStreetMap data");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void everyReasonHasAWord() {
    for (var messages : List.of(Messages.indonesian(), Messages.english())) {
      Stream.concat(Stream.of(LeftOut.values()), Stream.of(GeoJsonImport.LeftOut.values()))
          .forEach(reason -> assertThat(messages.say("map.left." + reason, 1)).contains("1"));
      Stream.of(SiteFound.values())
          .filter(found -> found != SiteFound.NOT_ASKED)
          .forEach(found -> assertThat(messages.say("map.site." + found)).isNotBlank());
    }
  }
}
