package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Exercise;
import id.gladi.core.terrain.AreaMap;
import id.gladi.files.check.ExerciseChecks;
import id.gladi.files.check.Ground;
import id.gladi.files.form.Form;
import id.gladi.files.form.Forms;
import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads exercise files, format {@code gladi-exercise} version 1. Rejected: everything that {@link
 * Kind} lists, all at once; a problem of the map or profile is reported along with those of the
 * exercise. Thread-safe.
 */
public final class ExerciseReader {
  private final Form<Exercise> form = new Forms().of(Exercise.class);

  /** Reads a file of at most 20 MB. */
  public ReadResult<Exercise> read(Path file, Shelf shelf) {
    return TextFile.read(file, Format.EXERCISE.mostBytes()).then(source -> read(source, shelf));
  }

  /**
   * Reads a text.
   *
   * @param name how sentences call the file
   */
  public ReadResult<Exercise> read(String name, String text, Shelf shelf) {
    return read(new SourceText(name, text), shelf);
  }

  ReadResult<Exercise> read(SourceText source, Shelf shelf) {
    return Document.open(source, Format.EXERCISE).then(document -> read(document, shelf));
  }

  private ReadResult<Exercise> read(Document document, Shelf shelf) {
    var exercise = form.read(document.cursor());
    var elsewhere = new ArrayList<Problem>();
    var map = map(document, exercise.setting().map(), shelf, elsewhere);
    var profile = profile(document, exercise.setting().profile(), shelf, elsewhere);
    ExerciseChecks.run(new Ground(exercise, map, profile), document.faults());
    var here = document.faults().problems();
    if (here.isEmpty() && elsewhere.isEmpty()) {
      return new ReadResult.Read<>(exercise);
    }
    var all = new ArrayList<>(here);
    all.addAll(elsewhere);
    return new ReadResult.Faulty<>(all);
  }

  private static @Nullable AreaMap map(
      Document document, String id, Shelf shelf, List<Problem> elsewhere) {
    if (document.faults().blamed("/setting/map")) {
      return null;
    }
    var found = shelf.map(id);
    if (found.isEmpty()) {
      var places = String.join(", ", shelf.mapPlaces(id));
      document.faults().add("/setting/map", Kind.UNKNOWN_MAP, id, places);
    }
    return value(found, elsewhere);
  }

  private static @Nullable DoctrineProfile profile(
      Document document, String id, Shelf shelf, List<Problem> elsewhere) {
    if (document.faults().blamed("/setting/profile")) {
      return null;
    }
    var found = shelf.profile(id);
    if (found.isEmpty()) {
      var known = String.join(", ", shelf.profiles());
      document.faults().add("/setting/profile", Kind.UNKNOWN_PROFILE, id, known);
    }
    return value(found, elsewhere);
  }

  private static <T> @Nullable T value(Optional<ReadResult<T>> found, List<Problem> elsewhere) {
    if (found.isEmpty()) {
      return null;
    }
    return switch (found.get()) {
      case ReadResult.Read<T>(var value) -> value;
      case ReadResult.Faulty<T>(var problems) -> {
        elsewhere.addAll(problems);
        yield null;
      }
    };
  }
}
