package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCommandsTest {
  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  @Nested
  class Deciding {
    private static Decision decision(String by, String text, int stage) {
      return decision(by, text, stage, List.of("dalmas-1"), "1");
    }

    private static Decision decision(
        String by, String text, int stage, List<String> units, @Nullable String inject) {
      return new Decision(
          by, text, "massa mendorong", "Perkap 1/2009 ps 5", "aktif", stage, units, inject);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aDecisionIsRecordedAsItWasMade(int stage) {
      var decision = decision("Kapolres", "Bertahan", stage);
      opened.when(new Command.RecordDecision(decision)).then(new Event.DecisionRecorded(decision));
    }

    @Test
    void aDecisionNeedsNeitherUnitsNorAnInject() {
      var decision = decision("Kapolres", "Bertahan", 1, List.of(), null);
      opened.when(new Command.RecordDecision(decision)).then(new Event.DecisionRecorded(decision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void somebodyMustHaveDecided(String by) {
      opened
          .when(new Command.RecordDecision(decision(by, "Bertahan", 1)))
          .then(Reason.DECIDER_MISSING, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void somethingMustHaveBeenDecided(String text) {
      opened
          .when(new Command.RecordDecision(decision("Kapolres", text, 1)))
          .then(Reason.TEXT_MISSING, "");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 7})
    void firearmsAndStagesThatDoNotExistAreClosed(int stage) {
      opened
          .when(new Command.RecordDecision(decision("Kapolres", "Bertahan", stage)))
          .then(Reason.STAGE_CLOSED, "T" + stage);
    }

    @Test
    void onlyUnitsOnTheBoardCanBeOrdered() {
      var decision = decision("Kapolres", "Bertahan", 1, List.of("dalmas-1", "tni"), null);
      opened.when(new Command.RecordDecision(decision)).then(Reason.NOT_ON_BOARD, "tni");
    }

    @Test
    void itSaysOnWhoseOrderAndAtWhatLevelOfTheProfile() {
      var noted =
          new Decision("Danton", "Tahan", "", "", "", 1, List.of(), null, "Kapolres", "kuning");
      opened.when(new Command.RecordDecision(noted)).then(new Event.DecisionRecorded(noted));
      assertThat(noted.answerable()).isEqualTo("Kapolres");
      var unknown = new Decision("Danton", "Tahan", "", "", "", 1, List.of(), null, "", "ungu");
      opened.when(new Command.RecordDecision(unknown)).then(Reason.UNKNOWN_LEVEL, "ungu");
      assertThat(unknown.answerable()).isEqualTo("Danton");
    }

    @Test
    void aDecisionAnswersAnInjectOfTheScript() {
      var decision = decision("Kapolres", "Bertahan", 1, List.of(), "99");
      opened.when(new Command.RecordDecision(decision)).then(Reason.UNKNOWN_INJECT, "99");
    }
  }

  @Nested
  class DeclaringALevel {
    @Test
    void aLevelIsDeclaredWithItsReason() {
      opened
          .when(new Command.DeclareLevel("kuning", " Kapolres ", " mendorong pagar "))
          .then(new Event.LevelDeclared("kuning", "Kapolres", "mendorong pagar"));
    }

    @Test
    void aLevelMayBeSkippedAndGoDown() {
      opened
          .played(new Command.DeclareLevel("merah", "Kapolres", "membakar"))
          .when(new Command.DeclareLevel("hijau", "Kapolres", "bubar"))
          .then(new Event.LevelDeclared("hijau", "Kapolres", "bubar"));
    }

    @Test
    void aLevelThatTheProfileDoesNotKnowIsRefused() {
      opened
          .when(new Command.DeclareLevel("ungu", "Kapolres", "alasan"))
          .then(Reason.UNKNOWN_LEVEL, "ungu");
    }

    @Test
    void theLevelThatHoldsCannotBeDeclaredAgain() {
      opened
          .when(new Command.DeclareLevel("hijau", "Kapolres", "alasan"))
          .then(Reason.SAME_LEVEL, "hijau");
    }

    @Test
    void somebodyMustDeclareIt() {
      opened
          .when(new Command.DeclareLevel("kuning", " ", "alasan"))
          .then(Reason.DECIDER_MISSING, "");
    }

    @Test
    void thereMustBeAReason() {
      opened
          .when(new Command.DeclareLevel("kuning", "Kapolres", " "))
          .then(Reason.REASON_MISSING, "");
    }
  }

  @Nested
  class PassingControl {
    @Test
    void controlPassesWithItsReason() {
      opened
          .when(new Command.PassControl(" Kapolres ", " eskalasi "))
          .then(new Event.ControlPassed("Kapolres", "eskalasi"));
    }

    @Test
    void somebodyMustTakeIt() {
      opened.when(new Command.PassControl(" ", "eskalasi")).then(Reason.DECIDER_MISSING, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kasat Samapta", " Kasat Samapta "})
    void theHolderCannotPassItToHimself(String to) {
      opened.when(new Command.PassControl(to, "eskalasi")).then(Reason.SAME_HOLDER, to);
    }

    @Test
    void thereMustBeAReason() {
      opened.when(new Command.PassControl("Kapolres", "")).then(Reason.REASON_MISSING, "");
    }
  }

  @Nested
  class LayingLines {
    private static final List<Point> TWO = List.of(new Point(0, 0), new Point(600, 400));

    private static Overlay overlay(String id, LineKind kind, List<Point> points) {
      return new Overlay(id, kind, "Garis " + id, points);
    }

    @ParameterizedTest
    @EnumSource(LineKind.class)
    void aLineOfEveryKindIsLaidWhenItHasPointsEnough(LineKind kind) {
      var triangle = List.of(new Point(0, 0), new Point(10, 0), new Point(0, 10));
      var overlay = overlay("baru", kind, triangle);
      opened.when(new Command.LayOverlay(overlay)).then(new Event.OverlayLaid(overlay));
    }

    @Test
    void aSignNeedsOnePointALineTwoAndAZoneThree() {
      var sign = overlay("baru", LineKind.TITIK_RAWAN, TWO.subList(0, 1));
      opened.when(new Command.LayOverlay(sign)).then(new Event.OverlayLaid(sign));
      var line = overlay("baru", LineKind.SEKAT, TWO);
      opened.when(new Command.LayOverlay(line)).then(new Event.OverlayLaid(line));
      opened
          .when(new Command.LayOverlay(overlay("baru", LineKind.ZONA, TWO)))
          .then(Reason.OVERLAY_TOO_SHORT, "Garis baru");
      opened
          .when(new Command.LayOverlay(overlay("baru", LineKind.SEKAT, TWO.subList(0, 1))))
          .then(Reason.OVERLAY_TOO_SHORT, "Garis baru");
    }

    @Test
    void wordsOnTheGroundAreNotBlank() {
      var words = new Overlay("baru", LineKind.TEKS, " ", TWO.subList(0, 1));
      opened.when(new Command.LayOverlay(words)).then(Reason.TEXT_MISSING, "");
    }

    @Test
    void aMarkIsNamedAnewInOneStep() {
      var old = overlay("baru", LineKind.POSKO, TWO.subList(0, 1));
      var named = new Overlay("baru", LineKind.POSKO, "Posko simpang", old.points());
      opened
          .played(new Command.LayOverlay(old))
          .when(
              new Command.Together(
                  List.of(new Command.TakeUpOverlay("baru"), new Command.LayOverlay(named))))
          .then(new Event.OverlayTakenUp("baru"), new Event.OverlayLaid(named));
    }

    @Test
    void theSameLineCannotBeLaidTwice() {
      opened
          .when(new Command.LayOverlay(overlay("sekat-1", LineKind.SEKAT, TWO)))
          .then(Reason.OVERLAY_ALREADY_LAID, "Garis sekat-1");
    }

    @Test
    void noPointMayLieOutsideTheMap() {
      var points = List.of(new Point(0, 0), SmallGround.OUTSIDE);
      opened
          .when(new Command.LayOverlay(overlay("baru", LineKind.SEKAT, points)))
          .then(Reason.OUTSIDE_MAP, "Garis baru");
    }

    @Test
    void aLineIsTakenUp() {
      opened.when(new Command.TakeUpOverlay("sekat-1")).then(new Event.OverlayTakenUp("sekat-1"));
    }

    @Test
    void aLineThatDoesNotLieThereCannotBeTakenUp() {
      opened.when(new Command.TakeUpOverlay("kawat-1")).then(Reason.UNKNOWN_OVERLAY, "kawat-1");
    }
  }

  @Nested
  class NotesAndTheClock {
    @Test
    void aNoteIsWrittenWithoutTheSpaceAroundIt() {
      opened
          .when(new Command.WriteNote(" Notulen ", " hujan turun "))
          .then(new Event.NoteWritten("Notulen", "hujan turun"));
    }

    @Test
    void anEmptyNoteIsRefused() {
      opened.when(new Command.WriteNote("Notulen", "\n")).then(Reason.TEXT_MISSING, "");
    }

    @Test
    void theClockMovesForward() {
      opened
          .when(new Command.AdvanceClock(new TPlus(1)))
          .then(new Event.ClockAdvanced(new TPlus(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 299, 300})
    void theClockNeitherStandsNorTurnsBack(int seconds) {
      opened
          .played(new Command.AdvanceClock(TPlus.ofMinutes(5)))
          .when(new Command.AdvanceClock(new TPlus(seconds)))
          .then(Reason.TIME_RUNS_BACK, new TPlus(seconds).toString());
    }
  }

  @Nested
  class Opening {
    private final BoardSpecification before = BoardSpecification.before(SmallPlan.plan());

    @Test
    void onceOpenASessionIsNotOpenedAgain() {
      opened.when(new Command.OpenSession()).then(Reason.SESSION_ALREADY_OPEN, "");
    }

    @Test
    void beforeTheOpeningNothingElseIsPossible() {
      before.when(new Command.WriteNote("Notulen", "dini")).then(Reason.SESSION_NOT_OPEN, "");
    }

    @Test
    void theOpeningLaysPlannedLinesAndPlacesUnitsInTheOrderOfThePlan() {
      var events = before.when(new Command.OpenSession()).events();
      assertThat(events.getFirst()).isEqualTo(new Event.SessionOpened("kecil", "Kasat Samapta"));
      assertThat(events.get(1))
          .isInstanceOfSatisfying(
              Event.OverlayLaid.class, e -> assertThat(e.overlay().id()).isEqualTo("sekat-1"));
      assertThat(events.subList(2, events.size()))
          .extracting(e -> ((Event.TokenPlaced) e).token().id())
          .containsExactly("dalmas-1", "dalmas-2", "satpol", "bawaslu", "motor");
    }
  }
}
