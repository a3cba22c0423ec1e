package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Exercise;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import id.gladi.files.problem.ReadResult.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that comes with the program opens, survives a round trip, and is listed. */
class BundledTest {
  @ParameterizedTest
  @MethodSource("id.gladi.files.Bundled#exercises")
  void everyBundledExerciseOpens(String id) {
    assertThat(new PlanReader().bundled(id).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("id.gladi.files.Bundled#exercises")
  void everyBundledPlanSurvivesARoundTrip(String id) {
    var opened = value(new PlanReader().bundled(id));
    assertThat(value(new PlanReader().parse(opened.texts()))).isEqualTo(opened.plan());
    var plan = opened.plan();
    Shelf shelf = new Shelves(opened.texts());
    Exercise again =
        value(new ExerciseReader().read("x", new ExerciseWriter().write(plan.exercise()), shelf));
    assertThat(again).isEqualTo(plan.exercise());
    var map = value(new MapReader().read("x", new MapWriter().write(plan.map())));
    assertThat(map).isEqualTo(plan.map());
    var profile = value(new DoctrineReader().read("x", new DoctrineWriter().write(plan.profile())));
    assertThat(profile).isEqualTo(plan.profile());
  }

  @Test
  void theListsNameWhatIsThere() throws IOException {
    assertThat(Bundled.exercises()).isEqualTo(names(Path.of("exercises"), ".json"));
    assertThat(Bundled.maps()).isEqualTo(names(Path.of("maps"), ".geojson"));
    assertThat(Bundled.profiles())
        .isEqualTo(names(Path.of("src/main/resources/id/gladi/files/doctrine"), ".json"));
  }

  @Test
  void anUnknownExerciseIsMissing() {
    assertThat(new PlanReader().bundled("tidak-ada").problems())
        .extracting(p -> p.kind())
        .containsExactly(Kind.MISSING_FILE);
  }

  @Test
  void anUnknownProfileSaysWhichThereAre() {
    var text = Minimal.exercise("perkap-16-2006", "perkap-99");
    var problems =
        new ExerciseReader().read("a.json", text, new Shelves(Minimal.texts())).problems();
    assertThat(problems)
        .extracting(p -> p.in("id"))
        .containsExactly(
            "a.json, baris 19, kolom 16 (/setting/profile): Profil doktrin “perkap-99” tidak"
                + " ditemukan. Yang tersedia: model-2025, perkap-16-2006.");
    assertThat(problems)
        .extracting(p -> p.in("en"))
        .containsExactly(
            "a.json, line 19, column 16 (/setting/profile): The doctrine profile “perkap-99” was"
                + " not found. Available: model-2025, perkap-16-2006.");
  }

  static <T> T value(ReadResult<T> result) {
    assertThat(result.problems()).isEmpty();
    return ((Read<T>) result).value();
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
