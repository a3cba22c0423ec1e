package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.BundledPlans;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One entry about orders, requests, arrests and reports for every reason to refuse it.
class ConductRefusalsTest {
  private static final BoardSpecification OPENED =
      BoardSpecification.opened(BundledPlans.plan("kukar"));

  /// A request was sent and has arrived; a decision of stage 4 waits for its report.
  private static final BoardSpecification ASKED =
      OPENED.played(
          new Command.SendRequest(request(Request.REINFORCEMENT)),
          new Command.AnswerRequest("permintaan-1", Request.State.ACKNOWLEDGED, ""),
          new Command.RecordDecision(
              new Decision("Kapolres", "Dorong", "uji", "", "aktif", 4, List.of(), null)));

  static Stream<RefusalsTest.Refusal> refusals() {
    return Stream.of(
        asked(Reason.UNKNOWN_ORDER, new Command.GiveOrder(order("menyanyi"))),
        asked(Reason.UNKNOWN_ORDER, new Command.SendRequest(request("menyanyi"))),
        asked(Reason.PLACE_MISSING, new Command.GiveOrder(order(Order.DISPERSE))),
        asked(
            Reason.UNKNOWN_REQUEST,
            new Command.AnswerRequest("permintaan-9", Request.State.ARRIVED, "")),
        asked(
            Reason.STATE_RUNS_BACK,
            new Command.AnswerRequest("permintaan-1", Request.State.SENT, "")),
        asked(Reason.UNKNOWN_ARREST, new Command.CheckArrest("penangkapan-9", List.of())),
        asked(
            Reason.UNKNOWN_RULE,
            new Command.ObserveBreach(new Breach("tidak-ada", null, "Penilai", "uji"))),
        asked(Reason.UNKNOWN_RULE, new Command.OverruleFlag(1, "tidak-ada", "Wasit", "uji")),
        asked(Reason.UNKNOWN_ACT, new Command.ReportForce(report("gas-9"))),
        asked(Reason.REPORTS_INCOMPLETE, new Command.CloseExercise("Kapolres", "")),
        asked(
            Reason.REASON_MISSING,
            new Command.RecordArrest(new Arrest("Kapolres", null, List.of(), 1, "", List.of()))),
        new RefusalsTest.Refusal(
            Reason.EXERCISE_CLOSED,
            OPENED.played(new Command.CloseExercise("Kapolres", "selesai")),
            new Command.DeliverInject("1")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void theEntryIsRefusedForThisReason(RefusalsTest.Refusal refusal) {
    refusal.check();
  }

  @Test
  void aCompleteReportLetsTheExerciseBeClosed() {
    var act = ASKED.board().conduct().acts().getFirst().id();
    var reported = ASKED.played(new Command.ReportForce(report(act)));
    assertThat(reported.when(new Command.CloseExercise("Kapolres", "selesai")).outcome())
        .isInstanceOf(Outcome.Accepted.class);
  }

  private static RefusalsTest.Refusal asked(Reason reason, Command command) {
    return new RefusalsTest.Refusal(reason, ASKED, command);
  }

  private static Order order(String name) {
    return new Order(name, "Kapolres", null, null, List.of(), 2, "", "uji", null);
  }

  private static Request request(String name) {
    return new Request(name, "Kapolres", "Kapolda", "satu peleton", List.of());
  }

  private static ForceReport report(String act) {
    return new ForceReport(
        List.of(act), "hari ini", "aktif", "perlu", "dorongan", "reda", "tidak ada");
  }
}
