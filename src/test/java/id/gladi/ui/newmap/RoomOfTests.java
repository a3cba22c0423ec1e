package id.gladi.ui.newmap;

import id.gladi.app.Opened;
import id.gladi.app.maps.Draft;
import id.gladi.app.maps.ForeignFile;
import id.gladi.app.maps.Found;
import id.gladi.app.maps.MapRoom;
import id.gladi.app.maps.Scan;
import id.gladi.core.Text;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Coverage;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.PictureFile;
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.core.terrain.Traits;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// A map room over the small ground. What it is asked is written down in `calls`.
final class RoomOfTests implements MapRoom {
  /// One grey pixel.
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2h24pAAAAABJRU5ErkJggg==");

  static final Draft.KindCount ROADS = new Draft.KindCount(FeatureKind.ROAD, 1, 2);

  final List<String> calls = new ArrayList<>();
  Source source = Source.OPEN_STREET_MAP;
  boolean whole = true;
  boolean broken;
  Scan scan = new Scan(Path.of("foto.png"), new PictureFile(PNG), 400, 300, null, List.of());
  List<AreaMap> maps = List.of();
  @Nullable AreaMap kept;
  @Nullable PropertyMapping mapped;

  /// The ground with one building and nothing that is protected yet.
  static AreaMap ground() {
    var map = SmallGround.map();
    return map.with(
        map.features().stream()
            .filter(f -> f.kind() != FeatureKind.SITE)
            .map(f -> f.kind() == FeatureKind.SITE_BUILDING ? as(f, FeatureKind.BUILDING) : f)
            .toList());
  }

  private static Feature as(Feature f, FeatureKind kind) {
    return new Feature(f.id(), kind, "Balai Kota", f.geometry(), Traits.NONE);
  }

  @Override
  public Source source(Path file) {
    return source;
  }

  @Override
  public Found<Coverage> survey(Path file, DoubleConsumer progress) {
    calls.add("survey");
    if (broken) {
      return new Found.Faulty<>(
          List.of(new Opened.Fault("kota.osm", 3, "", new Text("Salah.", "Wrong."))));
    }
    var grid = ground().grid();
    var area = Previews.area(grid, ground().extent());
    return new Found.Ready<>(
        new Coverage(
            area,
            area,
            whole,
            0.001,
            whole ? List.of() : List.of(new Coverage.Cell(area.west(), area.south(), 7))));
  }

  @Override
  public Found<Draft> fromOsm(
      Path file, String name, @Nullable GeoArea area, DoubleConsumer progress) {
    calls.add("take " + (area == null ? "all" : area.text()));
    return new Found.Ready<>(draft());
  }

  private static Draft draft() {
    return new Draft(ground(), List.of(ROADS), List.of(new Text("3 dipotong", "3 cut")));
  }

  @Override
  public Found<ForeignFile> foreign(Path file) {
    calls.add("foreign");
    var values = List.of(new ForeignFile.Value("rumah", 4), new ForeignFile.Value("xyz", 1));
    return new Found.Ready<>(
        new ForeignFile(
            file,
            5,
            List.of(new ForeignFile.Property("jenis", 5, values)),
            new PropertyMapping(
                "jenis", "", Map.of("rumah", FeatureKind.BUILDING), Optional.empty(), false)));
  }

  @Override
  public Found<Draft> fromGeoJson(Path file, String name, PropertyMapping mapping) {
    calls.add("map");
    mapped = mapping;
    return new Found.Ready<>(draft());
  }

  @Override
  public Found<Scan> scan(Path file, DoubleConsumer progress) {
    calls.add("scan");
    return new Found.Ready<>(scan);
  }

  @Override
  public AreaMap site(AreaMap map, String building, String name) {
    calls.add("site " + building + " " + name);
    return map.with(
        map.features().stream()
            .map(f ->
                f.id().equals(building)
                    ? new Feature(f.id(), FeatureKind.SITE_BUILDING, name, f.geometry(), f.traits())
                    : f)
            .toList());
  }

  @Override
  public Plan found(AreaMap map, String name, boolean injects) {
    calls.add("found " + name + " " + injects);
    kept = map;
    return SmallPlan.plan();
  }

  @Override
  public List<AreaMap> maps() {
    return maps;
  }

  @Override
  public Plan revise(Plan plan, AreaMap map) {
    calls.add("revise");
    kept = map;
    return plan;
  }

  @Override
  public AreaMap save(AreaMap map) {
    kept = map;
    return map;
  }

  static Geometry office() {
    return ground().ofKind(FeatureKind.BUILDING).getFirst().geometry();
  }
}
