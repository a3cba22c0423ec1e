package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.files.Bundled;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of every case in both languages. The short form plays each case to its second
 * inject and gives each document one of its formats in turn; {@code -Dgladi.documents=all} plays to
 * the end, writes every format and paints every page.
 */
@Execution(ExecutionMode.CONCURRENT)
class AllDocumentsTest {
  private static final boolean ALL = "all".equals(System.getProperty("gladi.documents"));
  private static final Map<String, Case> CASES = new ConcurrentHashMap<>();

  @TempDir Path folder;

  private record Case(Plan plan, StepTree steps) {
    static Case of(String exercise) {
      var plan = BundledPlans.plan(exercise);
      return new Case(plan, ALL ? LawfulPlay.of(plan) : LawfulPlay.until(plan, "2"));
    }
  }

  static Stream<Arguments> documents() {
    var all = new ArrayList<Arguments>();
    int turn = 0;
    for (var exercise : Bundled.exercises()) {
      for (var language : List.of("id", "en")) {
        for (var kind : DocumentKind.values()) {
          var formats = Documents.formats(kind);
          for (var format : ALL ? formats : List.of(formats.get(turn++ % formats.size()))) {
            all.add(Arguments.of(exercise, language, kind, format));
          }
        }
        turn++;
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isWholeMarkedAndInItsLanguage(
      String exercise, String language, DocumentKind kind, Format format) throws IOException {
    var played = CASES.computeIfAbsent(exercise, Case::of);
    var file = folder.resolve(kind.id() + format.ending());
    var wanted = new Wanted(kind, format, 0, false, Locale.of(language));
    new Documents(new BoardDrawing())
        .write(
            new Played("Sesi 1", Reports.FINGERPRINT, played.plan(), played.steps(), Remarks.NONE),
            wanted,
            file,
            _ -> {});
    var found = Opened.of(file, format, ALL);
    found.soundness();
    if (!format.board()) {
      var words = new Wording(played.plan(), language);
      words.marked(found.text());
      words.noneOfTheOtherLanguage(found.text());
      words.nothingLeftUnfilled(found.text());
      words.namesTheMap(found.text());
    }
    assertThat(Files.size(file)).isLessThan(20_000_000);
  }
}
