package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.assess.Rating;
import id.gladi.core.play.Plan;
import id.gladi.core.review.Improvement;
import id.gladi.core.review.Improvement.State;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.EventfulPlay;
import id.gladi.fixture.Reports;
import id.gladi.fixture.SomeRemarks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everything that a review has a place for, read in the PDF of a session that contains it. */
@Execution(ExecutionMode.CONCURRENT)
class EventfulReportTest {
  private static final Plan KUKAR = BundledPlans.plan("kukar");
  private static final List<Improvement> TASKS =
      List.of(
          SomeRemarks.task("Radio mati di ring 1"),
          new Improvement(
              "Imbauan tidak terdengar",
              "Pengeras suara kedua",
              "Kasi Humas",
              LocalDate.of(2026, 11, 10),
              LocalDate.of(2026, 11, 30),
              State.NOT_DONE,
              3));
  private static final Remarks REMARKS =
      SomeRemarks.full().withHidden(List.of()).withRatings(Map.of("O3", Rating.S)).withPlan(TASKS);

  @TempDir private static Path folder;
  private static String report = "";

  @BeforeAll
  static void writeTheReport() throws IOException {
    report = write(DocumentKind.REPORT);
  }

  private static String write(DocumentKind kind) throws IOException {
    var file = folder.resolve(kind.id() + ".pdf");
    var played =
        new Played("Sesi 4", Reports.FINGERPRINT, KUKAR, EventfulPlay.of(KUKAR).tree(), REMARKS);
    new Documents(new BoardDrawing())
        .write(played, new Wanted(kind, Format.PDF, 0, false, Locale.of("id")), file, _ -> {});
    return OpenedPdf.of(file, false).text();
  }

  @Test
  void requestsStandWithTheirResponseTimes() {
    assertThat(report)
        .contains("T+00:15 Kapolres Kapolda 1 SSK PHH 6 mnt 16 mnt tiba")
        .contains("T+00:21 Kapolres Polres tetangga 1 SST – – ditolak")
        .contains("Permintaan 1 SSK PHH kepada Kapolda: dijawab; siap dalam 5 menit");
  }

  @Test
  void planAndPlayStandSideBySide() {
    assertThat(report)
        .contains("surat sudah dibahas pada inject 2")
        .contains("T+00:24 T+00:42 +18 mnt")
        .contains("Kuning – tidak tertib T+00:37 T+00:21 −16 mnt")
        .contains("49 dari 60 kedudukan sesuai rencana")
        .contains("satuan tidak di kedudukan rencana");
  }

  @Test
  void theScorecardAndTheMissedActionsAreTold() {
    assertThat(report)
        .contains("1 Massa bergerak menuju Kantor KPU ✓ 1/1 ✗ 0/1 –")
        .contains("✗ Tidak – tali dalmas terlambat digelar")
        .contains("Preventif 4 1 1 2")
        .contains("tindakan sesuai harapan (3 dari 5 yang dinilai; 8 belum)");
  }

  @Test
  void flagsAndTheUmpiresWordStandWithTheirSources() {
    assertThat(report)
        .contains("(a) Gas di tempat tertutup atau tanpa jalan keluar")
        .contains("dikecualikan Wasit: daftar hak diisi di posko")
        .contains("Perkap 9/2008 Pasal 23")
        .contains("Dilihat Propam: dua orang mengejar");
  }

  @Test
  void theOtherWayOfPlayingIsHeldAgainstTheReportedOne() {
    assertThat(report)
        .contains("Jalur 1 dan yang dilaporkan; sama sampai langkah 14")
        .contains("Tahap kekuatan tertinggi T2 T5")
        .contains("Keputusan 2 3")
        .contains("CB-2 14 T+00:55 4 3 Kuning – tidak tertib T5 3 2")
        .contains("melanjutkan dari langkah 14 CB-2");
  }

  @Test
  void ratingsFindingsAndTheImprovementPlanAreTold() {
    assertThat(report)
        .contains("dialog jalan, terlambat 4 menit")
        .contains("T+00:55 Negosiator tenang dan jelas (Penilai 1)")
        .contains("T+00:55 Lapis ganti membuka celah 4 m (Penilai 1)")
        .contains("Siapkan cadangan radio")
        .contains("Imbauan tidak terdengar (dari sesi 3)")
        .contains("10 Nov 2026")
        .contains("✗ belum selesai");
  }

  @Test
  void decisionsAreWeighedTimedAndGrounded() {
    assertThat(report)
        .contains("Ditolak: AWC. Alasan: anak di barisan depan")
        .contains("Inject 2: keputusan pertama sesudah 11 mnt, batas 3 mnt.")
        .contains("Lima wakil masuk didampingi Bawaslu: alasan atau dasar hukum tidak tercatat.");
  }

  @Test
  void theWholeLogAndTheHashOfItsChainAreThere() {
    assertThat(report)
        .contains("Sidik jari rantai catatan: " + Reports.FINGERPRINT)
        .contains("imbauan ke-3 kepada Massa penolak hasil oleh Kasi Humas")
        .contains("catatan pribadi (tidak disertakan)")
        .doesNotContain("rahasia meja pengendali");
  }

  @Test
  void noNameOfTheProgramsOwnIsRead() {
    assertThat(report)
        .doesNotContainPattern("(kabar|dorong|duduk|bakar)-[a-z]+")
        .doesNotContain("massa-a", "sekat-p1", "perintah-1", "2026-");
  }

  @Test
  void aForceFormIsFilledInAsFarAsItWasWrittenAndSigned() throws IOException {
    assertThat(write(DocumentKind.FORCE_REPORTS))
        .contains("Penggunaan kekuatan 1: Kapolres", "AWC satu semburan, jarak 10 m, 30 detik")
        .contains("Penggunaan kekuatan 2: Kapolres", "Penggunaan gas air mata")
        .contains("Yang melaporkan", "nama, pangkat, NRP")
        .doesNotContain("perintah-1", "perintah-2");
  }

  @Test
  void theBriefingKeepsWhatTheExerciseWillShow() throws IOException {
    assertThat(write(DocumentKind.APP_BRIEFING))
        .contains("Massa penolak hasil: 400–600 orang (estimasi perencanaan).")
        .doesNotContain("Neraca massa", "sayap-timur", "inject 9", "hanya K2");
  }
}
