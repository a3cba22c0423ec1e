package id.gladi.launch;

import id.gladi.core.Text;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.files.Bundled;
import id.gladi.files.DoctrineReader;
import id.gladi.files.MapReader;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import id.gladi.launch.cli.Plans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Plans from files: those that come with the program and the user's own. */
final class FilePlans implements Plans {
  private static final int HEAD = 4096;

  private final PlanReader plans = new PlanReader();

  @Override
  public Loaded load(String exercise) {
    boolean bundled = Bundled.exercises().contains(exercise);
    return switch (bundled ? plans.bundled(exercise) : plans.read(Path.of(exercise))) {
      case ReadResult.Read<OpenedPlan>(var opened) ->
          new Loaded.Ready(opened.plan(), opened.texts());
      case ReadResult.Faulty<OpenedPlan>(var problems) -> new Loaded.Faulty(sentences(problems));
    };
  }

  @Override
  public Plan read(PlanTexts texts) {
    return switch (plans.parse(texts)) {
      case ReadResult.Read<Plan>(var plan) -> plan;
      case ReadResult.Faulty<Plan>(var problems) ->
          throw new IllegalArgumentException(problems.getFirst().in("en"));
    };
  }

  @Override
  public List<Text> check(Path file) {
    var head = head(file);
    if (head.contains("\"gladi-doctrine\"")) {
      return sentences(new DoctrineReader().read(file).problems());
    }
    boolean map =
        head.contains("\"gladi-map\"")
            || file.toString().toLowerCase(Locale.ROOT).endsWith(".geojson");
    return sentences(map ? new MapReader().read(file).problems() : plans.read(file).problems());
  }

  /** The beginning of a file, where its format is named; a file that cannot be read has none. */
  private static String head(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static List<Text> sentences(List<Problem> problems) {
    return problems.stream().map(p -> new Text(p.in("id"), p.in("en"))).toList();
  }
}
