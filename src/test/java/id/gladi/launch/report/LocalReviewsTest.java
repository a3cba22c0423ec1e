package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.PlaceRefusedException;
import id.gladi.app.PlaceRefusedException.Fault;
import id.gladi.app.SessionId;
import id.gladi.app.review.Order;
import id.gladi.app.review.Outline.Chapter;
import id.gladi.app.review.Outline.Passage;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.SomeRemarks;
import id.gladi.store.H2StepLog;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the review screen gets, over a real record and real documents. */
@SuppressWarnings("NullAway.Init")
class LocalReviewsTest {
  private static final Order PAGES = Order.pages(false, "id");

  @TempDir Path data;
  private H2StepLog log;
  private SessionId session;
  private LocalReviews room;

  @BeforeEach
  void play() {
    var kukar =
        switch (new PlanReader().bundled("kukar")) {
          case ReadResult.Read<OpenedPlan>(var opened) -> opened;
          case ReadResult.Faulty<OpenedPlan>(var problems) ->
              throw new IllegalStateException(problems.toString());
        };
    var tree = LawfulPlay.until(kukar.plan(), "2");
    log = H2StepLog.open(data, InstantSource.system(), "test");
    session = log.create("kukar", "Kukar", kukar.texts());
    tree.steps().forEach(step -> log.append(session, step));
    room =
        new LocalReviews(
            new Documents(new BoardDrawing()),
            new Reviews(log),
            (id, language) -> new Played("Sesi " + id, "", kukar.plan(), tree, Remarks.NONE));
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void thePagesAreThoseOfTheWrittenFile() throws IOException {
    var remarks = SomeRemarks.full();
    var file = data.resolve("r.pdf");
    room.write(session, remarks, PAGES, file, _ -> {});
    try (var pages = room.pages(session, remarks, PAGES, _ -> {});
        var fewer =
            room.pages(
                session, remarks.withHidden(List.of("lampiran-gambar", "hasil")), PAGES, _ -> {});
        var written = Loader.loadPDF(file.toFile())) {
      assertThat(pages.count()).isEqualTo(written.getNumberOfPages());
      assertThat(fewer.count()).isLessThan(pages.count());
      assertThat(new PDFTextStripper().getText(written)).contains("Latihan mencapai sasarannya.");
      assertThat(pages.chapters()).hasSameSizeAs(titles(remarks)).isSorted();
      assertThat(pages.chapters().getLast()).isGreaterThan(5);
      var picture = pages.draw(0, 0.5);
      assertThat(picture.width()).isBetween(296, 299);
      assertThat(Arrays.stream(picture.argb()).distinct().count()).isGreaterThan(20);
    }
  }

  private List<Chapter> titles(Remarks remarks) {
    return room.outline(session, remarks, "id").chapters().stream()
        .filter(chapter -> !remarks.hidden().contains(chapter.id()))
        .toList();
  }

  @Test
  void anEmblemIsOnTheLetterheadOfEveryFormat() throws IOException {
    var file = data.resolve("logo.png");
    var red = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 1200; x++) {
      for (int y = 0; y < 600; y++) {
        red.setRGB(x, y, 0xFF0000);
      }
    }
    ImageIO.write(red, "png", file.toFile());
    var emblem = room.emblem(file).orElseThrow();
    assertThat(emblem.length()).isLessThan(10_000);
    assertThat(room.emblem(Files.writeString(data.resolve("x.png"), "no picture"))).isEmpty();
    var remarks = Remarks.NONE.withFront(Remarks.Front.BLANK.withLogo(emblem));
    try (var pages = room.pages(session, remarks, PAGES, _ -> {})) {
      long pixels =
          Arrays.stream(pages.draw(0, 1).argb()).filter(argb -> argb == 0xFFFF0000).count();
      assertThat(pixels).isBetween(1200L, 1800L);
    }
    var docx = data.resolve("r.docx");
    room.write(session, remarks, new Order("decision-log", ".docx", 0, false, "id"), docx, _ -> {});
    try (var in = Files.newInputStream(docx);
        var document = new XWPFDocument(in)) {
      assertThat(document.getAllPictures()).hasSize(1);
      assertThat(document.getTables().getFirst().getText()).doesNotContain("logo");
    }
  }

  @Test
  void whatIsCalledOffLeavesNoFileAndTheRecordAsItWas() throws IOException {
    var before = log.copy(session);
    var out = Files.createDirectory(data.resolve("keluar"));
    for (var ending : List.of(".pdf", ".docx", ".html", ".xlsx")) {
      var order = new Order("report", ending, 0, false, "en");
      assertThatThrownBy(() ->
              room.write(
                  session,
                  Remarks.NONE,
                  order,
                  out.resolve("r" + ending),
                  share -> {
                    if (share > 0.9) {
                      throw new CancellationException("stopped");
                    }
                  }))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(out).isEmptyDirectory();
    room.keep(session, SomeRemarks.full());
    assertThat(room.remarks(session)).isEqualTo(SomeRemarks.full());
    assertThat(log.copy(session).with(before.remarks())).isEqualTo(before);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndNotTakenForTheRecord() throws IOException {
    var noFolder = Files.writeString(data.resolve("berkas"), "bukan folder");
    var file = noFolder.resolve("r.pdf");
    assertThatThrownBy(() -> room.write(session, Remarks.NONE, PAGES, file, _ -> {}))
        .isInstanceOfSatisfying(
            PlaceRefusedException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(Fault.GONE);
              assertThat(e.place()).isEqualTo(noFolder.toString());
            });
    assertThat(room.emblem(data.resolve("hilang.png"))).isEmpty();
  }

  @Test
  void theOutlineTellsWhatCanBeCorrectedAndWhatLeavesThePc() {
    var remarks = SomeRemarks.full();
    var outline = room.outline(session, remarks, "id");
    assertThat(outline.chapters())
        .contains(new Chapter("pendahuluan", "Pendahuluan"))
        .extracting(Chapter::id)
        .contains("lampiran-catatan");
    assertThat(outline.passages())
        .extracting(Passage::id)
        .contains("umum", "maksud", "kesimpulan", "penutup");
    assertThat(outline.passages())
        .filteredOn(passage -> passage.id().equals("kesimpulan"))
        .noneMatch(passage -> passage.written().contains("Latihan mencapai"));
    var out = outline.outgoing();
    assertThat(out.roles()).contains("uji");
    assertThat(out.typed()).contains("Kabag Ops", "Tenggarong", "Kasi TIK");
    assertThat(out.privateNotes()).isPositive();
    assertThat(out.attribution()).isNotBlank();
    assertThat(out.attachments()).isEmpty();
    assertThat(out.insets(false)).as("the letter of inject 3").hasSize(1);
    assertThat(room.documents())
        .filteredOn(kind -> new Order(kind.id(), ".pdf", 0, false, "id").cards())
        .hasSize(2);
  }
}
