package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.assess.Assessing;
import id.gladi.core.assess.Rating;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One command for every reason to refuse, so that a reason that nothing gives any more is seen.
class RefusalsTest {
  /// Reasons that the session gives: they are about steps and not about a command.
  private static final Set<Reason> OF_THE_SESSION =
      EnumSet.of(Reason.NOTHING_TO_UNDO, Reason.NOTHING_TO_REDO, Reason.UNKNOWN_STEP);

  /// Reasons whose own tests need a board of their own: crowds, change-overs, groups, the script,
  /// the room's sight, the rules of force.
  private static final Set<Reason> ELSEWHERE =
      EnumSet.of(
          Reason.UNIT_IS_COUNTED,
          Reason.CROWD_EMPTY,
          Reason.OUTLINE_CROSSES,
          Reason.UNKNOWN_MARK,
          Reason.NOT_A_CROWD,
          Reason.NOT_A_FORCE,
          Reason.CHANGE_OVER_ALONE,
          Reason.GROUP_TOO_SMALL,
          Reason.UNKNOWN_GROUP,
          Reason.TOKEN_LOCKED,
          Reason.NOT_LOCKED,
          Reason.ALREADY_SHOWN,
          Reason.ALREADY_HIDDEN,
          Reason.NO_INJECT_TOLD,
          Reason.IN_SET_UP,
          Reason.NOT_IN_SET_UP,
          Reason.TITLE_MISSING,
          Reason.ATTACHMENT_TOO_LARGE,
          Reason.ATTACHMENT_BROKEN,
          Reason.ATTACHMENT_NAMED_ALREADY,
          Reason.ATTACHMENTS_FULL,
          Reason.ATTACHMENTS_TOO_LARGE_AT_ONCE,
          Reason.UNKNOWN_ATTACHMENT,
          Reason.INJECT_THERE_ALREADY,
          Reason.BLOCKED_BY_RULE,
          Reason.NOTHING_TO_OVERRULE);

  private static final BoardSpecification BEFORE = BoardSpecification.before(SmallPlan.plan());
  private static final Point HERE = SmallGround.INSIDE;

  /// Injects 1 to 3 were told, the offer was taken and the units took their stations.
  private static final BoardSpecification PLAYED =
      BoardSpecification.opened(SmallPlan.plan())
          .played(
              new Command.DeliverInject("1"),
              new Command.DeliverInject("2"),
              new Command.DeliverInject("3"),
              new Command.TakeOffer("3", 2),
              new Command.TakeStations("kuning"));

  record Refusal(Reason reason, BoardSpecification board, Command command) {
    Refusal(Reason reason, Command command) {
      this(reason, PLAYED, command);
    }

    void check() {
      assertThat(board.when(command).outcome())
          .isInstanceOfSatisfying(
              Outcome.Rejected.class,
              rejected -> assertThat(rejected.reason().reason()).isEqualTo(reason));
    }
  }

  private static Command move(String token, Point... path) {
    return new Command.MoveTokens(List.of(new Command.Move(token, List.of(path))));
  }

  private static Command decide(String by, String text, int stage) {
    return new Command.RecordDecision(new Decision(by, text, "", "", "", stage, List.of(), null));
  }

  private static Command lay(String id, Point... points) {
    return new Command.LayOverlay(new Overlay(id, LineKind.SEKAT, id, List.of(points)));
  }

  static Stream<Refusal> refusals() {
    var twice = new Command.Move("dalmas-1", List.of(HERE));
    return Stream.of(
        new Refusal(Reason.SESSION_ALREADY_OPEN, new Command.OpenSession()),
        new Refusal(Reason.SESSION_NOT_OPEN, BEFORE, new Command.WriteNote("", "dini")),
        new Refusal(Reason.UNKNOWN_UNIT, new Command.PlaceUnit("hantu", HERE)),
        new Refusal(Reason.ALREADY_ON_BOARD, new Command.PlaceUnit("dalmas-1", HERE)),
        new Refusal(Reason.NOT_ON_BOARD, move("tni", HERE)),
        new Refusal(Reason.OUTSIDE_MAP, move("dalmas-1", SmallGround.OUTSIDE)),
        new Refusal(Reason.EMPTY_MOVE, move("dalmas-1")),
        new Refusal(Reason.MOVED_TWICE, new Command.MoveTokens(List.of(twice, twice))),
        new Refusal(Reason.NOT_A_NUMBER, new Command.TurnToken("dalmas-1", Double.NaN)),
        new Refusal(
            Reason.TOO_MANY_PEOPLE, new Command.ChangeFormation("dalmas-1", Formation.line(99))),
        new Refusal(Reason.SPLIT_IMPOSSIBLE, new Command.SplitToken("dalmas-1", 99, HERE)),
        new Refusal(Reason.MERGE_DIFFERENT, new Command.MergeTokens("dalmas-1", "bawaslu")),
        new Refusal(Reason.UNKNOWN_STAGE, new Command.TakeStations("ungu")),
        new Refusal(Reason.ALREADY_IN_PLACE, new Command.TakeStations("kuning")),
        new Refusal(Reason.UNKNOWN_INJECT, new Command.DeliverInject("99")),
        new Refusal(Reason.INJECT_ALREADY_DELIVERED, new Command.SkipInject("1", "alasan")),
        new Refusal(Reason.INJECT_NOT_DELIVERED, new Command.TakeOffer("4", 0)),
        new Refusal(Reason.UNKNOWN_OFFER, new Command.TakeOffer("3", 0)),
        new Refusal(Reason.OFFER_ALREADY_TAKEN, new Command.TakeOffer("3", 2)),
        new Refusal(
            Reason.UNKNOWN_ACTION, new Command.JudgeAction(new ActionRef("1", "z"), Mark.MET, "")),
        new Refusal(
            Reason.UNKNOWN_OBJECTIVE,
            new Command.Assess(new Assessing.Rate("T9", Rating.P, "Penilai", ""))),
        new Refusal(Reason.UNKNOWN_BOOKMARK, new Command.Assess(new Assessing.RemoveBookmark(3))),
        new Refusal(Reason.REASON_MISSING, new Command.SkipInject("4", "")),
        new Refusal(Reason.DECIDER_MISSING, decide("", "tahan", 1)),
        new Refusal(Reason.TEXT_MISSING, decide("Kapolres", "", 1)),
        new Refusal(Reason.STAGE_CLOSED, decide("Kapolres", "tahan", 6)),
        new Refusal(Reason.UNKNOWN_LEVEL, new Command.DeclareLevel("ungu", "Kapolres", "alasan")),
        new Refusal(Reason.SAME_LEVEL, new Command.DeclareLevel("hijau", "Kapolres", "alasan")),
        new Refusal(Reason.SAME_HOLDER, new Command.PassControl("Kapolres", "alasan")),
        new Refusal(Reason.UNKNOWN_OVERLAY, new Command.TakeUpOverlay("tali")),
        new Refusal(Reason.OVERLAY_ALREADY_LAID, lay("sekat-1", HERE, new Point(1, 1))),
        new Refusal(Reason.OVERLAY_TOO_SHORT, lay("baru", HERE)),
        new Refusal(Reason.TIME_RUNS_BACK, new Command.AdvanceClock(TPlus.ofMinutes(29))));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void theCommandIsRefusedForThisReason(Refusal refusal) {
    refusal.check();
  }

  @Test
  void everyReasonIsGivenBySomething() {
    var given = refusals().map(Refusal::reason).collect(Collectors.toSet());
    ConductRefusalsTest.refusals().map(Refusal::reason).forEach(given::add);
    given.addAll(OF_THE_SESSION);
    given.addAll(ELSEWHERE);
    assertThat(given).containsExactlyInAnyOrder(Reason.values());
  }
}
