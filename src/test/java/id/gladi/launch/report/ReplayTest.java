package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Remarks;
import id.gladi.export.BoardDrawing;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.Reports;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The replay inside the HTML, in a real browser: it is found on the path or by CHROMIUM. */
@Execution(ExecutionMode.SAME_THREAD)
class ReplayTest {
  private static final Plan PLAN = BundledPlans.plan("kukar");
  private static final StepTree STEPS = LawfulPlay.until(PLAN, "5");

  @TempDir private static Path folder;
  private static @Nullable Browser opened;
  private static Path file = Path.of("");

  @BeforeAll
  static void openTheReview() throws Exception {
    var program = Browser.installed();
    assumeTrue(
        program.isPresent(),
        "no Chromium on the path: install one or name it in CHROMIUM to see the replay driven");
    file = folder.resolve("kaji ulang.html");
    new Documents(new BoardDrawing())
        .write(
            new Played("Sesi 1", Reports.FINGERPRINT, PLAN, STEPS, Remarks.NONE),
            Wanted.report(Format.HTML, "id"),
            file,
            _ -> {});
    opened = new Browser(program.get(), folder);
    opened.open(file);
  }

  @AfterAll
  static void close() {
    if (opened != null) {
      opened.close();
    }
  }

  private static Browser browser() {
    return Objects.requireNonNull(opened);
  }

  private static void seek(long frame) {
    browser()
        .value(
            "(()=>{const s=document.getElementById('replay-scrub');s.value=%d;".formatted(frame)
                + "s.dispatchEvent(new Event('input'))})()");
  }

  private static int shown() {
    return Integer.parseInt(browser().value("document.body.dataset.replay"));
  }

  private static void press(String button) {
    browser().value("document.getElementById('replay-%s').click()".formatted(button));
  }

  /** Every step is sought once; the board on the page is the board of the record. */
  @Test
  void theScrubBarSeeksEveryStepAndShowsItsTokensLevelAndLine() {
    for (long seq = 1; seq <= STEPS.size(); seq += 3) {
      seek(seq - 1);
      var board = STEPS.boardAt(seq);
      assertThat(shown()).isEqualTo((int) seq - 1);
      assertThat(browser().value("'' + document.querySelectorAll('[data-token]').length"))
          .isEqualTo(String.valueOf(board.field().tokens().size()));
      assertThat(browser().value("document.querySelector('#replay-bar .level').textContent"))
          .isEqualTo(PLAN.profile().level(board.situation().level()).orElseThrow().name().id());
      assertThat(
              browser().value("document.querySelector('#replay-log [aria-current]').textContent"))
          .startsWith(board.clock().toString());
    }
  }

  @Test
  void backAndNextGoOneStepAndStopAtTheEnds() {
    seek(4);
    press("next");
    assertThat(shown()).isEqualTo(5);
    press("back");
    press("back");
    assertThat(shown()).isEqualTo(3);
    seek(0);
    press("back");
    assertThat(shown()).isZero();
    seek(STEPS.size() - 1);
    press("next");
    assertThat(shown()).isEqualTo((int) STEPS.size() - 1);
  }

  @Test
  void playGoesOnByItselfUntilItIsPaused() {
    seek(0);
    press("play");
    var past =
        "new Promise(done=>{const look=()=>Number(document.body.dataset.replay)>=2"
            + "?done('past'):requestAnimationFrame(look);look()})";
    assertThat(browser().value(past)).isEqualTo("past");
    press("play");
    assertThat(browser().value("document.getElementById('replay-play').textContent"))
        .isEqualTo("▶");
  }

  @Test
  void aLineOfTheLogLeadsToItsStep() {
    browser().value("document.querySelectorAll('#replay-log button')[7].click()");
    assertThat(shown()).isEqualTo(7);
  }

  @Test
  void nothingIsFetchedNothingIsComplainedOfAndThePolicyWouldForbidIt() {
    seek(STEPS.size() - 1);
    assertThat(browser().requests()).containsExactly(file.toUri().toString());
    assertThat(browser().complaints()).isEmpty();
    assertThat(browser().value("fetch('http://127.0.0.1:9/').then(()=>'in',()=>'out')"))
        .isEqualTo("out");
    assertThat(browser().complaints())
        .anySatisfy(said -> assertThat(said).contains("Content Security Policy"));
  }
}
