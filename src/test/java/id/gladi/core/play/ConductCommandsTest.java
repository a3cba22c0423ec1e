package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Deliberation;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.conduct.Request.State;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Square;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be put on record, and what the board remembers of it.
class ConductCommandsTest {
  private final BoardSpecification board =
      Square.at(Square.threeSituations(), "kuning", "Kapolres").given(Square.crowd());

  private static Order order(String order, int stage) {
    return Square.order(order, stage, "agresif");
  }

  @Nested
  class Orders {
    @Test
    void anOrderIsKeptWithANumberOfItsOwn() {
      board
          .when(new Command.GiveOrder(order("awc", 4)))
          .then(new Event.OrderGiven("perintah-1", order("awc", 4)));
      board
          .played(new Command.GiveOrder(order("awc", 4)))
          .when(new Command.GiveOrder(order("gas", 5)))
          .then(new Event.OrderGiven("perintah-2", order("gas", 5)));
    }

    @Test
    void anOrderToAppealIsAWarningThatTheCrowdHears() {
      var appeal = Square.order(Order.APPEAL, 2, "");
      board
          .when(new Command.GiveOrder(appeal))
          .then(
              new Event.OrderGiven("perintah-1", appeal),
              new Event.CrowdWarned("massa", 1, "Kapolres", "massa melempar batu"));
    }

    @ParameterizedTest
    @CsvSource({"tembak,3,UNKNOWN_ORDER,tembak", "gas,6,STAGE_CLOSED,T6", "gas,0,STAGE_CLOSED,T0"})
    void firearmsAndOrdersThatTheProfileDoesNotKnowAreRefused(
        String name, int stage, Reason reason, String detail) {
      board.when(new Command.GiveOrder(order(name, stage))).then(reason, detail);
    }

    @Test
    void gasNeedsACrowdOrAPlaceOnTheMap() {
      board.when(new Command.GiveOrder(about(null, null))).then(Reason.PLACE_MISSING, "");
      board.when(new Command.GiveOrder(about(null, new Point(-5, 0)))).then(Reason.OUTSIDE_MAP, "");
      board
          .when(new Command.GiveOrder(about("dalmas", null)))
          .then(Reason.NOT_A_CROWD, "Unit dalmas");
      board
          .when(new Command.GiveOrder(about("massa-b", null)))
          .then(Reason.NOT_ON_BOARD, "massa-b");
    }

    private Order about(@Nullable String crowd, @Nullable Point at) {
      return new Order("gas", "Kapolres", crowd, at, List.of(), 5, "agresif", "lempar", null);
    }
  }

  @Nested
  class WarningsAndRequests {
    @Test
    void warningsAreCountedWithTheirTimes() {
      var warn = new Command.WarnCrowd("massa", " Humas ", "");
      var twice = board.played(warn, new Command.AdvanceClock(TPlus.ofMinutes(4)), warn);
      assertThat(twice.board().conduct().warningsTo("massa"))
          .containsExactly(TPlus.ZERO, TPlus.ofMinutes(4));
      twice.when(warn).then(new Event.CrowdWarned("massa", 3, "Humas", ""));
    }

    private final BoardSpecification asked = board.played(new Command.SendRequest(request()));

    private static Request request() {
      return new Request(Order.REQUEST_PHH, "Kapolres", "Kapolda", "1 SSK", List.of("phh"));
    }

    @Test
    void aRequestKnowsHowLongTheAnswerTook() {
      var answered =
          asked.played(
              new Command.AdvanceClock(TPlus.ofMinutes(3)),
              new Command.AnswerRequest("permintaan-1", State.ACKNOWLEDGED, ""),
              new Command.AdvanceClock(TPlus.ofMinutes(20)),
              new Command.AnswerRequest("permintaan-1", State.ARRIVED, ""));
      var log = answered.board().conduct().request("permintaan-1").orElseThrow();
      assertThat(log.secondsTo(State.ACKNOWLEDGED)).contains(180);
      assertThat(log.secondsTo(State.ARRIVED)).contains(1200);
      assertThat(log.secondsTo(State.UNDER_WAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNDER_WAY,ACKNOWLEDGED", "ARRIVED,REFUSED", "REFUSED,ARRIVED", "UNDER_WAY,SENT"})
    void aRequestDoesNotGoBack(State reached, State next) {
      asked
          .played(new Command.AnswerRequest("permintaan-1", reached, ""))
          .when(new Command.AnswerRequest("permintaan-1", next, ""))
          .then(Reason.STATE_RUNS_BACK, "1 SSK");
    }

    @Test
    void helpThatNobodyNamedCanBeAskedForToo() {
      var help = new Request(Request.REINFORCEMENT, "Kapolres", "Damkar", "1 unit", List.of());
      board.when(new Command.SendRequest(help)).then(new Event.RequestSent("permintaan-1", help));
      board
          .when(new Command.AnswerRequest("permintaan-9", State.ARRIVED, ""))
          .then(Reason.UNKNOWN_REQUEST, "permintaan-9");
    }
  }

  @Nested
  class ArrestsCustodyAndBreaches {
    @Test
    void anArrestNeedsADeedAndKnowsItsList() {
      var arrest = new Arrest("Kapolres", null, List.of(), 2, "melempar", List.of());
      var nothing = new Arrest("Kapolres", null, List.of(), 2, " ", List.of());
      board.when(new Command.RecordArrest(nothing)).then(Reason.REASON_MISSING, "");
      var after =
          board.played(
              new Command.RecordArrest(arrest),
              new Command.CheckArrest("penangkapan-1", List.of(Arrest.Care.LEGAL_AID)));
      assertThat(after.board().conduct().arrests().values())
          .singleElement()
          .satisfies(a ->
              assertThat(a.missing())
                  .containsExactly(
                      Arrest.Care.HUMANE_TREATMENT, Arrest.Care.WOMEN_AND_CHILDREN_APART));
      board
          .when(new Command.CheckArrest("penangkapan-1", List.of()))
          .then(Reason.UNKNOWN_ARREST, "penangkapan-1");
    }

    @Test
    void custodyNamesAWardAndItsKeeper() {
      var kept = new Custody("kotak-suara", 2, true, "Danru", "");
      board.when(new Command.AnswerCustody(kept)).then(new Event.CustodyAnswered(kept));
      board
          .when(new Command.AnswerCustody(new Custody("peti", 2, true, "Danru", "")))
          .then(Reason.UNKNOWN_UNIT, "peti");
    }

    @Test
    void aBreachIsOneOfTheForbiddenActsAndSaysWhat() {
      board
          .when(new Command.ObserveBreach(new Breach("a", null, "Penilai", "gas")))
          .then(Reason.UNKNOWN_RULE, "a");
      board
          .when(new Command.ObserveBreach(new Breach("arogan-terpancing", null, "Penilai", " ")))
          .then(Reason.TEXT_MISSING, "");
    }
  }

  @Nested
  class ReportsAndTheEnd {
    private final BoardSpecification forced = board.played(new Command.GiveOrder(order("awc", 1)));

    private static ForceReport report(String act, String last) {
      return new ForceReport(List.of(act), "pukul 10", "lempar", "alasan", "AWC", "bubar", last);
    }

    @Test
    void waterIsForceOfStageFourWhateverWasWritten() {
      assertThat(forced.board().conduct().unreported())
          .singleElement()
          .satisfies(act -> assertThat(act.stage()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void lowerStagesNeedNoReport(int stage) {
      var calm = board.played(new Command.GiveOrder(order("penangkapan", stage)));
      assertThat(calm.board().conduct().unreported()).isEmpty();
    }

    @Test
    void theExerciseIsNotClosedWhileAReportIsMissingOrIncomplete() {
      var close = new Command.CloseExercise("Kapolres", "selesai");
      forced.when(close).then(Reason.REPORTS_INCOMPLETE, "1");
      var partly = forced.played(new Command.ReportForce(report("perintah-1", "")));
      partly.when(close).then(Reason.REPORTS_INCOMPLETE, "1");
      var complete = partly.played(new Command.ReportForce(report("perintah-1", "tidak ada")));
      complete.when(close).then(new Event.ExerciseClosed("Kapolres", "selesai"));
      complete
          .played(close)
          .when(new Command.WriteNote("Notulen", "masih ada"))
          .then(Reason.EXERCISE_CLOSED, "");
    }

    @Test
    void aReportIsAboutForceThatWasUsed() {
      board
          .when(new Command.ReportForce(report("perintah-1", "")))
          .then(Reason.UNKNOWN_ACT, "perintah-1");
    }

    @Test
    void aDecisionOfStageFourIsForceToo() {
      var decision = new Decision("Kapolres", "Dorong", "lempar", "", "aktif", 4, List.of(), null);
      var decided = board.played(new Command.RecordDecision(decision));
      assertThat(decided.board().conduct().unreported())
          .extracting(a -> a.id())
          .containsExactly("keputusan-1");
    }

    @Test
    void aDecisionCarriesItsFiveStepsOnlyWhereSomebodyWroteThem() {
      var decision = new Decision("Kapolres", "Tahan", "", "", "", 1, List.of(), null);
      var weighed = new Deliberation("drone", "", "", List.of(), "5 menit lagi");
      board
          .when(new Command.RecordDecision(decision, Deliberation.NONE))
          .then(new Event.DecisionRecorded(decision));
      board
          .when(new Command.RecordDecision(decision, weighed))
          .then(new Event.DecisionRecorded(decision), new Event.DecisionWeighed(weighed));
    }
  }
}
