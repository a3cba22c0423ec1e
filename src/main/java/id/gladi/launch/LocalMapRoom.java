package id.gladi.launch;

import id.gladi.app.Opened;
import id.gladi.app.StorageException;
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
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.files.ExerciseWriter;
import id.gladi.files.Head;
import id.gladi.files.MapReader;
import id.gladi.files.MapWriter;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.geojson.ForeignFeature;
import id.gladi.files.geojson.ForeignReader;
import id.gladi.files.geojson.GeoJsonImport;
import id.gladi.files.geojson.MappingGuess;
import id.gladi.files.geojson.PropertyList;
import id.gladi.files.osm.MapImport;
import id.gladi.files.osm.OsmSurvey;
import id.gladi.files.osm.SiteFinder;
import id.gladi.files.osm.SiteWish;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import id.gladi.files.template.NewExercise;
import id.gladi.launch.cli.MapCounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes maps with the importers of the program and keeps them on the user's shelf. */
final class LocalMapRoom implements MapRoom {
  /** The exercise that new ones are made after. */
  private static final String TEMPLATE = "sispamkota";

  private final UserShelf shelf;
  private final MapReader maps = new MapReader();

  LocalMapRoom(UserShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Source source(Path file) {
    return switch (Head.of(file)) {
      case JSON -> Source.GEOJSON;
      case PICTURE -> Source.PICTURE;
      case OTHER -> Source.OPEN_STREET_MAP;
    };
  }

  @Override
  public Found<Coverage> survey(Path file, DoubleConsumer progress) {
    return found(OsmSurvey.of(file, progress::accept), coverage -> coverage);
  }

  @Override
  public Found<Draft> fromOsm(
      Path file, String name, @Nullable GeoArea area, DoubleConsumer progress) {
    var request = new MapImport.Request(file, shelf.freeId(name), name, area, new SiteWish.Open());
    return found(
        MapImport.run(request, progress::accept),
        imported -> {
          var report = imported.report();
          var kinds =
              report.kinds().stream()
                  .map(k -> new Draft.KindCount(k.kind(), k.taken(), k.leftOut()))
                  .toList();
          return new Draft(imported.map(), kinds, new MapCounts().remarks(report));
        });
  }

  @Override
  public Found<ForeignFile> foreign(Path file) {
    return found(
        ForeignReader.read(file),
        features ->
            new ForeignFile(
                file, features.size(), properties(features), MappingGuess.of(features)));
  }

  private static List<ForeignFile.Property> properties(List<ForeignFeature> features) {
    return PropertyList.of(features).entries().stream()
        .map(p ->
            new ForeignFile.Property(
                p.text(),
                p.used(),
                p.values().stream().map(v -> new ForeignFile.Value(v.text(), v.used())).toList()))
        .toList();
  }

  @Override
  public Found<Draft> fromGeoJson(Path file, String name, PropertyMapping mapping) {
    var source = String.valueOf(file.getFileName());
    var imported =
        ForeignReader.read(file)
            .then(features ->
                GeoJsonImport.run(
                    new GeoJsonImport.Request(
                        source, shelf.freeId(name), name, features, mapping, null)));
    return found(
        imported,
        taken ->
            new Draft(
                taken.map(),
                taken.taken().entrySet().stream()
                    .map(e -> new Draft.KindCount(e.getKey(), e.getValue(), 0))
                    .sorted(Comparator.comparing(Draft.KindCount::kind))
                    .toList(),
                new MapCounts().remarks(taken)));
  }

  @Override
  public Found<Scan> scan(Path file, DoubleConsumer progress) {
    return found(Scans.read(file, progress), scan -> scan);
  }

  @Override
  public AreaMap site(AreaMap map, String building, String name) {
    var marked = SiteFinder.marked(map, building);
    return name.isBlank()
        ? marked
        : marked.with(marked.features().stream().map(f -> titled(f, name.strip())).toList());
  }

  private static Feature titled(Feature feature, String name) {
    boolean site =
        feature.kind() == FeatureKind.SITE || feature.kind() == FeatureKind.SITE_BUILDING;
    return site
        ? new Feature(feature.id(), feature.kind(), name, feature.geometry(), feature.traits())
        : feature;
  }

  @Override
  public Plan found(AreaMap map, String name, boolean injects) {
    var id = shelf.freeId(name);
    var kept = map.named(id, name);
    var template = ready(new PlanReader().bundled(TEMPLATE)).plan();
    var wish = new NewExercise.Wish(id, name, injects);
    var exercise = new NewExercise(template, kept).of(wish);
    save(kept);
    shelf.write(shelf.exercise(id), new ExerciseWriter().write(exercise));
    return ready(new PlanReader().read(shelf.exercise(id))).plan();
  }

  @Override
  public Plan revise(Plan plan, AreaMap map) {
    var own = shelf.exercise(plan.exercise().id());
    if (Files.exists(own) && Files.exists(shelf.map(map.id()))) {
      save(map);
      return ready(new PlanReader().read(own)).plan();
    }
    var name = plan.exercise().identity().name();
    var id = shelf.freeId(name);
    var copy = map.named(id, map.name());
    var exercise = new NewExercise(plan, copy).of(new NewExercise.Wish(id, name, true));
    save(copy);
    shelf.write(shelf.exercise(id), new ExerciseWriter().write(exercise));
    return ready(new PlanReader().read(shelf.exercise(id))).plan();
  }

  private static OpenedPlan ready(ReadResult<OpenedPlan> result) {
    return switch (result) {
      case ReadResult.Read<OpenedPlan>(var opened) -> opened;
      case ReadResult.Faulty<OpenedPlan>(var problems) ->
          throw new StorageException(problems.getFirst().in("en"));
    };
  }

  @Override
  public List<AreaMap> maps() {
    return shelf.maps().stream()
        .map(maps::read)
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read<AreaMap>) result).value())
        .sorted(Comparator.comparing(AreaMap::name))
        .toList();
  }

  @Override
  public AreaMap save(AreaMap map) {
    shelf.write(shelf.map(map.id()), file -> new MapWriter().write(map, file));
    return map;
  }

  private static <T, R> Found<R> found(ReadResult<T> result, Function<T, R> as) {
    return switch (result) {
      case ReadResult.Read<T>(var value) -> new Found.Ready<>(as.apply(value));
      case ReadResult.Faulty<T>(var problems) ->
          new Found.Faulty<>(problems.stream().map(LocalMapRoom::fault).toList());
    };
  }

  static Opened.Fault fault(Problem problem) {
    return new Opened.Fault(
        problem.file(),
        problem.place().line(),
        problem.place().pointer(),
        new Text(problem.message("id"), problem.message("en")));
  }
}
