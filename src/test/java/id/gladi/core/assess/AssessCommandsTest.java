package id.gladi.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.assess.Observation.Sense;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Redaction;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What evaluators and the loggist may put on record, and what becomes of it.
class AssessCommandsTest {
  private static final BoardSpecification TOLD =
      BoardSpecification.opened(SmallPlan.plan()).played(new Command.DeliverInject("1"));

  private static Observation seen(
      String text, @Nullable String inject, @Nullable String objective) {
    return new Observation("Penilai", text, Sense.IMPROVE, inject, objective);
  }

  private static Command rate(@Nullable Rating rating, String comment) {
    return new Command.Assess(new Assessing.Rate("T1", rating, "Penilai", comment));
  }

  @Test
  void anObservationIsTiedToItsInjectItsObjectiveAndTheTime() {
    var answer =
        TOLD.when(new Command.Assess(new Assessing.Observe(seen(" pintu macet ", "1", "T1"))));
    answer.then(new Event.ObservationMade(seen("pintu macet", "1", "T1")));
    assertThat(answer.board().assessment().observations())
        .containsExactly(new Assessment.Seen(TOLD.board().clock(), seen("pintu macet", "1", "T1")));
  }

  @Test
  void anObservationNeedsWordsAndWhatItIsAboutMustExist() {
    TOLD.when(new Command.Assess(new Assessing.Observe(seen("  ", null, null))))
        .then(Reason.TEXT_MISSING, "");
    TOLD.when(new Command.Assess(new Assessing.Observe(seen("ya", "99", null))))
        .then(Reason.UNKNOWN_INJECT, "99");
    TOLD.when(new Command.Assess(new Assessing.Observe(seen("ya", null, "T9"))))
        .then(Reason.UNKNOWN_OBJECTIVE, "T9");
  }

  @Test
  void theNewestRatingCountsAndCanBeTakenBack() {
    var rated = TOLD.played(rate(Rating.M, "lama"), rate(Rating.S, " pulih "));
    var at = TOLD.board().clock();
    assertThat(rated.board().assessment().rated("T1"))
        .contains(new Rated(at, Rating.S, "Penilai", "pulih"));
    assertThat(rated.played(rate(null, "")).board()).isEqualTo(TOLD.board());
  }

  @Test
  void aBookmarkGetsOtherWordsAndIsTakenOut() {
    var marked =
        TOLD.played(
            new Command.Assess(new Assessing.SetBookmark(new Bookmark(2, "awal"))),
            new Command.Assess(new Assessing.SetBookmark(new Bookmark(2, " gerbang "))));
    assertThat(marked.board().assessment().bookmark(2)).contains(new Bookmark(2, "gerbang"));
    assertThat(marked.played(new Command.Assess(new Assessing.RemoveBookmark(2))).board())
        .isEqualTo(TOLD.board());
    TOLD.when(new Command.Assess(new Assessing.SetBookmark(new Bookmark(0, ""))))
        .then(Reason.UNKNOWN_STEP, "");
    TOLD.when(new Command.Assess(new Assessing.RemoveBookmark(2)))
        .then(Reason.UNKNOWN_BOOKMARK, "2");
  }

  @Test
  void theSheetStaysOpenAfterTheExerciseIsClosedAndPlayDoesNot() {
    var closed = TOLD.played(new Command.CloseExercise("Kapolres", "selesai"));
    var rated =
        closed.played(
            rate(Rating.P, ""),
            new Command.Assess(new Assessing.Observe(seen("rapi", null, null))));
    assertThat(rated.board().assessment().ratings()).containsOnlyKeys("T1");
    assertThat(rated.board().assessment().observations()).hasSize(1);
    closed.when(new Command.AdvanceClock(TPlus.ofMinutes(90))).then(Reason.EXERCISE_CLOSED, "");
  }

  @Test
  void undoTakesAnAssessmentBackAndAnotherBranchNeverHadIt() {
    var play = Play.opened(SmallPlan.plan()).act(new Command.DeliverInject("1"));
    var rated = play.act(rate(Rating.U, "buruk"));
    assertThat(rated.undo().board()).isEqualTo(play.board());
    assertThat(rated.undo().redo().board()).isEqualTo(rated.board());
    assertThat(rated.resume(2).board().assessment()).isEqualTo(Assessment.NONE);
    assertThat(rated.tree().boardAt(3).assessment().ratings()).containsOnlyKeys("T1");
  }

  @Test
  void theRoomIsNotShownWhatEvaluatorsWrite() {
    var secret = "RAHASIA-PENILAI";
    var board =
        TOLD.played(
                new Command.Assess(new Assessing.Observe(seen(secret, "1", "T1"))),
                rate(Rating.U, secret),
                new Command.Assess(new Assessing.SetBookmark(new Bookmark(2, secret))))
            .board();
    assertThat(Redaction.of(SmallPlan.plan(), board).toString()).doesNotContain(secret);
  }
}
