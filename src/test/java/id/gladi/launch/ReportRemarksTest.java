package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.core.review.Improvement;
import id.gladi.core.review.Improvement.State;
import id.gladi.core.review.Remarks;
import id.gladi.fixture.SomeRemarks;
import id.gladi.launch.report.Reviews;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people added reaches the documents and the next session of the same exercise. */
class ReportRemarksTest {
  private static final SessionId FIRST = new SessionId(1);
  private static final SessionId SECOND = new SessionId(2);
  private static final SessionId THIRD = new SessionId(3);

  @TempDir Path data;

  @BeforeEach
  void threeSessions() {
    for (var exercise : List.of("kukar", "gumas", "kukar")) {
      assertThat(Call.of(data, "play", exercise, "--until", "1").code()).isZero();
    }
  }

  private H2StepLog log() {
    return H2StepLog.open(data, InstantSource.system(), "test");
  }

  private static void keep(H2StepLog log, SessionId session, Remarks remarks) {
    log.upkeep().remarks().write(session, remarks);
  }

  private String report(SessionId session) throws IOException {
    var file = data.resolve("r" + session + ".html");
    var call = Call.of(data, "report", session.toString(), "--out", file.toString());
    assertThat(call.code()).as(call.err()).isZero();
    return Files.readString(file);
  }

  @Test
  void theReportSaysWhatPeopleAddedAndLeavesOutWhatTheyHid() throws IOException {
    var plain = report(FIRST);
    try (var log = log()) {
      keep(log, FIRST, SomeRemarks.full());
    }
    var added =
        List.of(
            "Latihan mencapai sasarannya.",
            "R/Lap-3/XI/2026/Bagops",
            "BAGIAN OPERASI",
            "Negosiator cepat hadir",
            "Siapkan cadangan radio",
            "Tambah repeater");
    assertThat(plain).doesNotContain(added).contains("id=\"lampiran-catatan\"");
    assertThat(report(FIRST)).contains(added).doesNotContain("id=\"lampiran-catatan\"");
  }

  @Test
  void whatWasNotDoneIsCarriedIntoTheNextSessionOfTheSameExercise() throws IOException {
    var done = SomeRemarks.task("Gerbang belakang terkunci").withState(State.DONE);
    var open = SomeRemarks.task("Radio mati di ring 1").withState(State.NOT_DONE);
    try (var log = log()) {
      keep(log, FIRST, SomeRemarks.full().withPlan(List.of(done, open)));
      var reviews = new Reviews(log);
      assertThat(reviews.of(SECOND)).isEqualTo(Remarks.NONE);
      assertThat(reviews.of(THIRD).plan())
          .singleElement()
          .returns("Radio mati di ring 1", Improvement::problem)
          .returns(State.OPEN, Improvement::state)
          .returns(1L, Improvement::session);
      assertThat(reviews.of(THIRD).front()).isEqualTo(SomeRemarks.full().front().house());
      assertThat(reviews.of(THIRD).strengths()).isEmpty();
    }
    assertThat(report(THIRD)).contains("Radio mati di ring 1 (dari sesi 1)");
    assertThat(report(SECOND)).doesNotContain("dari sesi");
  }

  @Test
  void aNewReviewBeginsWithTheLetterheadOfTheHouse() {
    try (var log = log()) {
      log.upkeep().remarks().keepHouse(SomeRemarks.full().front());
      assertThat(new Reviews(log).of(SECOND).front()).isEqualTo(SomeRemarks.full().front().house());
      keep(log, SECOND, Remarks.NONE);
      assertThat(new Reviews(log).of(SECOND)).isEqualTo(Remarks.NONE);
    }
  }
}
