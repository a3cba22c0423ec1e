package id.gladi.files;

import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Joins exercise, map and profile into a plan. The problems of all three files are reported
 * together. Thread-safe.
 */
public final class PlanReader {
  private final ExerciseReader exercises = new ExerciseReader();
  private final MapReader maps = new MapReader();
  private final DoctrineReader profiles = new DoctrineReader();

  /**
   * Opens an exercise of the user. Its map is looked for in the folder {@code maps} beside the
   * exercise's folder, in the same folder, and among the bundled ones; its profile among the
   * bundled ones and in the same folder.
   */
  public ReadResult<OpenedPlan> read(Path exercise) {
    return TextFile.read(exercise, Format.EXERCISE.mostBytes())
        .then(source -> open(source, new Finder.Beside(exercise)));
  }

  /** Opens an exercise that comes with the program, by its id. */
  public ReadResult<OpenedPlan> bundled(String id) {
    return Bundled.exercise(id)
        .orElseGet(
            () -> new ReadResult.Faulty<>(List.of(Problem.ofFile(id + ".json", Kind.MISSING_FILE))))
        .then(source -> open(source, new Finder.InProgram()));
  }

  /** Reads the texts that a session keeps. They were valid when the session began. */
  public ReadResult<Plan> parse(PlanTexts texts) {
    return open(new SourceText("exercise.json", texts.exercise()), new Given(texts))
        .then(opened -> new ReadResult.Read<>(opened.plan()));
  }

  private ReadResult<OpenedPlan> open(SourceText source, Finder finder) {
    var shelf = new ReadingShelf(finder, maps, profiles);
    return exercises
        .read(source, shelf)
        .then(exercise -> {
          var map = shelf.readMap();
          var profile = shelf.readProfile();
          var texts = new PlanTexts(source.text(), map.text(), profile.text());
          var plan = new Plan(exercise, map.value(), profile.value());
          return new ReadResult.Read<>(new OpenedPlan(texts, plan));
        });
  }

  /** The texts of a session, whatever ids they have. */
  private record Given(PlanTexts texts) implements Finder {
    @Override
    public Optional<ReadResult<SourceText>> map(String id) {
      return Optional.of(new ReadResult.Read<>(new SourceText("map.geojson", texts.map())));
    }

    @Override
    public Optional<ReadResult<SourceText>> profile(String id) {
      return Optional.of(new ReadResult.Read<>(new SourceText("profile.json", texts.profile())));
    }

    @Override
    public List<String> mapPlaces(String id) {
      return List.of();
    }
  }
}
