package id.gladi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.AfterActionReview;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPdfTest {
  private static List<String> pages = List.of();
  private static final Plan KUKAR = BundledPlans.plan("kukar");

  @BeforeAll
  static void writeTheKukarReview() throws IOException {
    var pdf = write(LawfulPlay.of(KUKAR), "id");
    Files.write(Path.of("target", "review-kukar.pdf"), pdf);
    pages = pages(pdf);
  }

  private static byte[] write(StepTree tree, String language) throws IOException {
    var out = new ByteArrayOutputStream();
    var review = AfterActionReview.of(KUKAR, tree, tree.size());
    var context =
        new ReviewContext("Sesi 1", "7c1e90ab44d2".repeat(5) + "7c1e", Locale.of(language));
    new ReviewPdf(new BoardDrawing()).write(review, context, tree::boardAt, out);

    return out.toByteArray();
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    var texts = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
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
        .contains("Kamis, 5 November 2026")
        .contains("788 orang")
        .contains("inject disampaikan dari 18");
  }

  @Test
  void everyInjectLevelAndDecisionIsInTheTimeline() {
    var text = String.join(" ", pages).replaceAll("\\s+", " ");
    for (var inject : KUKAR.exercise().script().injects()) {
      assertThat(text).contains("Inject " + inject.id() + ": " + inject.story().title());
    }
    assertThat(text)
        .contains("Tingkat Hijau")
        .contains("dorongan pada gerbang, imbauan diabaikan")
        .contains("Keputusan: Bhabinkamtibmas dan negosiator menemui korlap di jalan");
  }

  @Test
  void theControllersNotesStayOutOfTheReview() {
    var text = String.join(" ", pages).replaceAll("\\s+", " ");
    assertThat(KUKAR.exercise().script().injects())
        .allSatisfy(inject ->
            assertThat(text).doesNotContain(inject.story().controllerNote().substring(0, 30)));
  }

  @Test
  void englishWordsComeFromTheSameReview() throws IOException {
    assertThat(pages(write(LawfulPlay.of(KUKAR), "en")).getFirst())
        .contains("after-action report")
        .contains("Thursday, 5 November 2026");
  }

  @Test
  void aSessionWithoutAnyInjectStillGivesADocument() throws IOException {
    var opened = LawfulPlay.opened(KUKAR);
    assertThat(String.join(" ", pages(write(opened, "id"))))
        .contains("Belum ada inject yang disampaikan");
  }

  @Test
  void aFileIsWholeOrNotThere(@TempDir Path folder) throws IOException {
    var tree = LawfulPlay.opened(KUKAR);
    var review = AfterActionReview.of(KUKAR, tree, tree.size());
    var context = new ReviewContext("Sesi 1", "", Locale.of("id"));
    var file = folder.resolve("kaji ulang.pdf");
    var failing =
        new ReviewPdf((pen, plan, board, size, language) -> {
          throw new IllegalStateException("no ink");
        });
    assertThat(catchThrowable(() -> failing.write(review, context, tree::boardAt, file)))
        .isNotNull();
    assertThat(folder).isEmptyDirectory();
  }
}
