package id.gladi.files.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.files.MapReader;
import id.gladi.files.MapWriter;
import id.gladi.files.geojson.GeoJsonImport.Imported;
import id.gladi.files.geojson.GeoJsonImport.LeftOut;
import id.gladi.files.json.SourceText;
import id.gladi.files.problem.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeoJsonImportTest {
  private static final String TOPOGRAPHIC =
      """
      {"type": "FeatureCollection", "crs": {"type": "name", "properties":
          {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}, "features": [
        {"type": "Feature", "properties": {"NAMOBJ": "Kantor KPU", "REMARK": "Bangunan", "TINGGI": 7},
         "geometry": {"type": "MultiPolygon", "coordinates":
           [[[[109.7, -7.4, 12], [109.7002, -7.4, 12], [109.7002, -7.3998], [109.7, -7.4, 12]]]]}},
        {"type": "Feature", "properties": {"NAMOBJ": "Jl. Serulingmas", "REMARK": "Jalan Lokal"},
         "geometry": {"type": "LineString", "coordinates": [[109.699, -7.4], [109.702, -7.4]]}},
        {"type": "Feature", "properties": {"NAMOBJ": null, "REMARK": "Batas Desa"},
         "geometry": {"type": "LineString", "coordinates": [[109.699, -7.4], [109.702, -7.41]]}},
        {"type": "Feature", "properties": {"REMARK": "Pohon"}, "geometry": null},
        {"type": "Feature", "properties": {"REMARK": "Pohon"},
         "geometry": {"type": "Point", "coordinates": [109.7001, -7.4001]}},
        {"type": "Feature", "properties": {"REMARK": "Pohon"},
         "geometry": {"type": "Point", "coordinates": [334000, 9180000]}}
      ]}
      """;

  @Test
  void theTopographicMapIsUnderstood() {
    var mapping = MappingGuess.of(features(TOPOGRAPHIC));
    assertThat(mapping.kindProperty()).isEqualTo("REMARK");
    assertThat(mapping.nameProperty()).isEqualTo("NAMOBJ");
    assertThat(mapping.kinds())
        .isEqualTo(
            Map.of(
                "bangunan", FeatureKind.BUILDING,
                "jalan lokal", FeatureKind.ROAD,
                "pohon", FeatureKind.TREE));
  }

  @Test
  void streetsAreKnownByTheirShortWordToo() {
    assertThat(MappingGuess.kind("Jl. Lokal")).contains(FeatureKind.ROAD);
    assertThat(MappingGuess.kind("JLN KABUPATEN")).contains(FeatureKind.ROAD);
    assertThat(MappingGuess.kind("Batas Desa")).isEmpty();
  }

  @Test
  void everyFeatureIsTakenOrCounted() {
    var imported = imported(TOPOGRAPHIC, null);
    assertThat(imported.taken())
        .isEqualTo(Map.of(FeatureKind.BUILDING, 1, FeatureKind.ROAD, 1, FeatureKind.TREE, 1));
    assertThat(imported.leftOut()).isEqualTo(Map.of(LeftOut.NO_KIND, 1, LeftOut.NO_GEOMETRY, 2));
    var office = imported.map().ofKind(FeatureKind.BUILDING).getFirst();
    assertThat(office.name()).isEqualTo("Kantor KPU");
    assertThat(office.traits().height()).isEqualTo(7);
  }

  @Test
  void theMapFileHoldsTheSame() {
    var map = imported(TOPOGRAPHIC, null).map();
    assertThat(new MapReader().read("m.geojson", new MapWriter().write(map)))
        .isEqualTo(new ReadResult.Read<>(map));
  }

  @Test
  void aChosenAreaCuts() {
    var area = new GeoArea(109.6999, -7.4001, 109.7001, -7.3999);
    var map = imported(TOPOGRAPHIC, area).map();
    assertThat(map.features())
        .allSatisfy(f -> assertThat(f.geometry().points()).allMatch(map.extent()::contains));
  }

  @Test
  void tagsOfOpenStreetMapNeedNoTable() {
    var imported =
        imported(
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"@id": "way/1", "highway": "residential",
               "oneway": "-1", "name": "Jalan Mawar"}, "geometry":
               {"type": "LineString", "coordinates": [[109.7, -7.4], [109.701, -7.4]]}},
              {"type": "Feature", "properties": {"tags": {"building": "yes"}}, "geometry":
               {"type": "Polygon", "coordinates":
                [[[109.7, -7.4], [109.7002, -7.4], [109.7002, -7.3998], [109.7, -7.4]]]}}]}
            """,
            null);
    var road = imported.map().ofKind(FeatureKind.ROAD).getFirst();
    assertThat(road.traits().width()).isEqualTo(6.5);
    assertThat(road.geometry().points().getFirst().x()).isPositive();
    assertThat(imported.taken()).containsEntry(FeatureKind.BUILDING, 1);
  }

  @Test
  void whatTheUserSaysCounts() {
    var mapping =
        new PropertyMapping(
            "REMARK", "", Map.of("batas desa", FeatureKind.FENCE), Optional.empty(), false);
    var imported = run(features(TOPOGRAPHIC), mapping, null);
    assertThat(imported.taken()).isEqualTo(Map.of(FeatureKind.FENCE, 1));
  }

  @Test
  void otherCoordinatesAreNamed() {
    var text = TOPOGRAPHIC.replace("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::32749");
    var result = ForeignReader.read(new SourceText("utm.geojson", text));
    assertThat(result.problems().getFirst().in("en")).contains("EPSG::32749").contains("EPSG:4326");
  }

  @Test
  void metresWithoutANameOfTheirSystemAreNoticed() {
    var text =
        """
        {"type": "FeatureCollection", "bbox": [1, 2, 3, 4], "features": [
          {"type": "Feature", "properties": {"a": [900, 900]}, "geometry":
            {"type": "LineString", "coordinates": [[825000, 5424000], [825100, 5424000]]}}]}
        """;
    var result = ForeignReader.read(new SourceText("web.geojson", text));
    assertThat(result.problems().getFirst().in("en"))
        .contains("825000, 5424000")
        .contains("EPSG:4326");
  }

  @Test
  void nothingUsableIsSaid() {
    var request =
        new GeoJsonImport.Request(
            "x.geojson", "x", "x", List.of(), MappingGuess.of(List.of()), null);
    assertThat(GeoJsonImport.run(request).problems()).hasSize(1);
  }

  private static Imported imported(String text, @Nullable GeoArea area) {
    var features = features(text);
    return run(features, MappingGuess.of(features), area);
  }

  private static Imported run(
      List<ForeignFeature> features, PropertyMapping mapping, @Nullable GeoArea area) {
    var request = new GeoJsonImport.Request("x.geojson", "kota", "Kota", features, mapping, area);
    if (GeoJsonImport.run(request) instanceof ReadResult.Read<Imported>(var imported)) {
      return imported;
    }
    throw new AssertionError("nothing was imported");
  }

  private static List<ForeignFeature> features(String text) {
    if (ForeignReader.read(new SourceText("x.geojson", text))
        instanceof ReadResult.Read<List<ForeignFeature>>(var features)) {
      return features;
    }
    throw new AssertionError("the text was not read");
  }
}
