package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.gladi.files.json.JsonPrinter;
import id.gladi.files.json.JsonText;
import id.gladi.files.json.SourceText;
import id.gladi.files.problem.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schemas are those of the forms, and say the same about structure as the readers.
 */
class SchemaTest {
  private static final String FOLDER = "/id/gladi/files/schema/";

  /** What a schema can see. */
  private static final Set<Kind> STRUCTURE =
      EnumSet.of(
          Kind.WRONG_TYPE,
          Kind.MISSING_FIELD,
          Kind.UNKNOWN_FIELD,
          Kind.UNKNOWN_FIELD_LIKE,
          Kind.UNKNOWN_WORD,
          Kind.BAD_ID,
          Kind.BLANK,
          Kind.BAD_FORM,
          Kind.OUT_OF_RANGE,
          Kind.WRONG_FORMAT,
          Kind.NEWER_VERSION);

  private static final ExerciseReader READER = new ExerciseReader();
  private static final Schema EXERCISE = schema("exercise-1.json");
  private static final Schema MAP = schema("map-1.json");
  private static final Schema DOCTRINE = schema("doctrine-1.json");

  @Test
  void thePublishedSchemasAreThoseOfTheForms() {
    assertThat(Minimal.resource(FOLDER + "exercise-1.json")).isEqualTo(SchemaWriter.exercise());
    assertThat(Minimal.resource(FOLDER + "map-1.json")).isEqualTo(SchemaWriter.map());
    assertThat(Minimal.resource(FOLDER + "doctrine-1.json")).isEqualTo(SchemaWriter.doctrine());
  }

  @ParameterizedTest
  @MethodSource("id.gladi.files.Bundled#exercises")
  void bundledExercisesAreValid(String id) {
    var texts = BundledTest.value(new PlanReader().bundled(id)).texts();
    assertThat(EXERCISE.validate(texts.exercise(), InputFormat.JSON)).isEmpty();
    assertThat(MAP.validate(texts.map(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("id.gladi.files.Bundled#profiles")
  void bundledProfilesAreValid(String id) {
    var text = Minimal.resource("/id/gladi/files/doctrine/" + id + ".json");
    assertThat(DOCTRINE.validate(text, InputFormat.JSON)).isEmpty();
  }

  /**
   * Damages every value of the minimal exercise in turn: dropped, of another type, with a stranger.
   */
  @Test
  void schemaAndReaderRejectTheSame() {
    var root = BundledTest.value(JsonText.parse(new SourceText("x", Minimal.EXERCISE)));
    var damages = Damage.all(root);
    assertThat(damages).hasSizeGreaterThan(500);
    var shelf = new Shelves(Minimal.texts());
    assertThat(damages.stream().filter(d -> !agree(d, shelf)).map(Damage::name)).isEmpty();
  }

  private static boolean agree(Damage damage, Shelf shelf) {
    var text = JsonPrinter.print(damage.json());
    boolean reader =
        READER.read("x", text, shelf).problems().stream()
            .noneMatch(problem -> STRUCTURE.contains(problem.kind()));
    return EXERCISE.validate(text, InputFormat.JSON).isEmpty() == reader;
  }

  private static Schema schema(String name) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry.getSchema(Minimal.resource(FOLDER + name), InputFormat.JSON);
  }
}
