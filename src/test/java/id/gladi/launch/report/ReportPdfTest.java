package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.export.BoardSketch;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.Play;
import id.gladi.fixture.Reports;
import id.gladi.fixture.SmallPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The Kukar case as the PDF that is signed. */
@Execution(ExecutionMode.CONCURRENT)
class ReportPdfTest {
  private static final Plan KUKAR = BundledPlans.plan("kukar");

  @TempDir private static Path folder;
  private static List<String> pages = List.of();
  private static String text = "";

  @BeforeAll
  static void writeTheKukarReview() throws IOException {
    pages = pages(write(LawfulPlay.of(KUKAR), "id"));
    text = String.join(" ", pages).replaceAll("\\s+", " ");
  }

  private static Path write(StepTree tree, String language) {
    return write(KUKAR, tree, Wanted.report(Format.PDF, language), new BoardDrawing());
  }

  private static Path write(Plan plan, StepTree tree, Wanted wanted, BoardSketch sketch) {
    var file = folder.resolve("kaji ulang %s.pdf".formatted(tree.size()));
    var played = new Played("Sesi 1", Reports.FINGERPRINT, plan, tree, Remarks.NONE);
    new Documents(sketch).write(played, wanted, file, _ -> {});
    return file;
  }

  private static List<String> pages(Path pdf) throws IOException {
    var texts = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document));
      }
    }
    return texts;
  }

  @Test
  void everyPageIsMarkedTopAndBottom() {
    assertThat(pages)
        .allSatisfy(page -> assertThat(page.split("BIASA · UNTUK LATIHAN", -1)).hasSize(3));
  }

  @Test
  void everyPageCarriesItsNumberAndTheFingerprintOfTheRecord() {
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("Halaman " + (i + 1) + " dari " + pages.size())
          .contains("Sidik jari catatan 7c1e 90ab 44d2");
    }
  }

  @Test
  void theCoverNamesTheUnitTheExerciseAndTheScore() {
    assertThat(pages.getFirst())
        .contains("RESOR KUTAI KARTANEGARA")
        .contains("Laporan Hasil Pelaksanaan Tactical Floor Game")
        .contains("Nomor: B/Lap-……/XI/2026/")
        .contains("Kamis, 5 November 2026")
        .contains("788 orang")
        .contains("inject disampaikan dari 18");
  }

  @Test
  void theChaptersAreThoseOfALaporanInOrderAndInTheOutline() throws IOException {
    var chapters =
        List.of(
            "I Pendahuluan",
            "II Pelaksanaan",
            "III Hasil yang dicapai",
            "IV Hambatan dan upaya",
            "V Analisa dan evaluasi",
            "VI Kesimpulan dan saran",
            "VII Penutup",
            "Lampiran A Gambar papan");
    assertThat(text).containsSubsequence(chapters);
    try (var document = Loader.loadPDF(write(LawfulPlay.opened(KUKAR), "id").toFile())) {
      var titles = new ArrayList<String>();
      for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle().replaceAll("\\s+", " "));
      }
      assertThat(titles).containsAll(chapters).hasSize(13);
    }
  }

  @Test
  void everyInjectLevelAndDecisionIsInTheTimeline() {
    for (var inject : KUKAR.exercise().script().injects()) {
      assertThat(text).contains("Inject " + inject.id() + ": " + inject.story().title());
    }
    assertThat(text)
        .contains("Tingkat Hijau")
        .contains("dorongan pada gerbang, imbauan diabaikan")
        .contains("Bhabinkamtibmas dan negosiator menemui korlap di jalan");
  }

  @Test
  void theControllersNotesStayOutOfTheReview() {
    assertThat(KUKAR.exercise().script().injects())
        .allSatisfy(inject ->
            assertThat(text).doesNotContain(inject.story().controllerNote().substring(0, 30)));
  }

  @Test
  void notesOfTheTableLeaveThePcOnlyWhenTheyAreAskedFor() throws IOException {
    var play = Play.opened(SmallPlan.plan()).note("jangan dibaca ruangan");
    var shy = Wanted.report(Format.PDF, "id");
    var open = new Wanted(shy.kind(), shy.format(), 0, true, shy.language());
    assertThat(words(play, shy))
        .doesNotContain("jangan dibaca")
        .contains("catatan pribadi (tidak disertakan)");
    assertThat(words(play, open)).contains("jangan dibaca ruangan");
  }

  private static String words(Play play, Wanted wanted) throws IOException {
    var pdf = write(play.plan(), play.tree(), wanted, new BoardDrawing());
    return String.join(" ", pages(pdf)).replaceAll("\\s+", " ");
  }

  @Test
  void englishWordsComeFromTheSameReview() throws IOException {
    assertThat(pages(write(LawfulPlay.until(KUKAR, "2"), "en")).getFirst())
        .contains("after-action report")
        .contains("Thursday, 5 November 2026");
  }

  @Test
  void aSessionWithoutAnyInjectStillGivesADocument() throws IOException {
    assertThat(String.join(" ", pages(write(LawfulPlay.opened(KUKAR), "id"))))
        .contains("Belum ada inject yang disampaikan");
  }

  @Test
  void theSameSessionGivesTheSameBytes() throws IOException {
    var tree = LawfulPlay.until(KUKAR, "1");
    assertThat(Files.readAllBytes(write(tree, "id")))
        .isEqualTo(Files.readAllBytes(write(tree, "id")));
  }

  @Test
  void whoeverMayReadOtherFilesOfTheFolderMayReadADocument(@TempDir Path shared)
      throws IOException {
    var view = Files.getFileAttributeView(shared, PosixFileAttributeView.class);
    assumeThat(view).isNotNull();
    var other = Files.createFile(shared.resolve("lain.txt"));
    var played = new Played("Sesi 1", "", KUKAR, LawfulPlay.opened(KUKAR), Remarks.NONE);
    var board = new Wanted(DocumentKind.REPORT, Format.GEOJSON, 1, false, Locale.of("id"));
    var file = shared.resolve("papan.geojson");
    new Documents(new BoardDrawing()).write(played, board, file, _ -> {});
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aFileIsWholeOrNotThere(@TempDir Path empty) {
    var tree = LawfulPlay.opened(KUKAR);
    var played = new Played("Sesi 1", "", KUKAR, tree, Remarks.NONE);
    var failing =
        new Documents((pen, plan, board, size, language) -> {
          throw new IllegalStateException("no ink");
        });
    var wanted = Wanted.report(Format.PDF, "id");
    assertThat(
            catchThrowable(
                () -> failing.write(played, wanted, empty.resolve("kaji ulang.pdf"), _ -> {})))
        .isNotNull();
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void aProgressThatRefusesEndsTheWritingAndLeavesNothingBehind(@TempDir Path empty) {
    var played = new Played("Sesi 1", "", KUKAR, LawfulPlay.until(KUKAR, "3"), Remarks.NONE);
    var wanted = Wanted.report(Format.PDF, "id");
    var cancelled = new IllegalStateException("enough");
    assertThat(
            catchThrowable(() ->
                new Documents(new BoardDrawing())
                    .write(
                        played,
                        wanted,
                        empty.resolve("a.pdf"),
                        done -> {
                          if (done > 0.2) {
                            throw cancelled;
                          }
                        })))
        .isNotNull();
    assertThat(empty).isEmptyDirectory();
  }
}
