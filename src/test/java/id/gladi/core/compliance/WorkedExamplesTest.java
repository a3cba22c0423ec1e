package id.gladi.core.compliance;

import static id.gladi.core.compliance.Fact.Kind.CHECKLIST_INCOMPLETE;
import static id.gladi.core.compliance.Fact.Kind.CONTROL_NOT_PASSED;
import static id.gladi.core.compliance.Fact.Kind.ENCLOSED_PLACE;
import static id.gladi.core.compliance.Fact.Kind.IN_CONTACT_LINE;
import static id.gladi.core.compliance.Fact.Kind.LEFT_FORMATION;
import static id.gladi.core.compliance.Fact.Kind.NO_WAY_OUT;
import static id.gladi.core.compliance.Fact.Kind.ONLY_MISSING_NOTICE;
import static id.gladi.core.compliance.Fact.Kind.REQUEST_MISSING;
import static id.gladi.core.compliance.Fact.Kind.STAGE_ABOVE_BEHAVIOUR;
import static id.gladi.core.compliance.Fact.Kind.STRICTER_GUIDANCE;
import static id.gladi.core.compliance.Fact.Kind.WARNINGS_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.Square;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The twelve situations of the doctrine officer.
class WorkedExamplesTest {
  private static final Plan A = Square.threeSituations();
  private static final Plan B = Square.fiveLevels();

  private static Command order(String order, int stage, String behaviour) {
    return new Command.GiveOrder(Square.order(order, stage, behaviour));
  }

  @Test
  void gasOnACrowdInTheEnclosedCompoundIsBlocked() {
    var board =
        Square.prepared(A, "kuning", "Kapolres")
            .given(new Event.TokenMoved("massa", List.of(Square.COMPOUND)));
    Said.of(board, order(Order.GAS, 5, "agresif")).expect("a", Severity.BLOCK, ENCLOSED_PLACE);
  }

  @Test
  void gasWithEveryPreconditionMetIsSilentAndOpensItsReport() {
    var board = Square.prepared(B, "rusuh", "Kapolres");
    Said.of(board, order(Order.GAS, 5, "agresif")).expectSilence();
    var after = board.when(order(Order.GAS, 5, "agresif")).board();
    assertThat(after.conduct().unreported())
        .singleElement()
        .satisfies(act -> assertThat(act.stage()).isEqualTo(5));
  }

  @Test
  void waterAfterTwoWarningsMissesTheThird() {
    var board =
        Square.at(A, "kuning", "Kapolres")
            .given(Square.crowd(), Square.wayWest(), Square.wayEast(), Square.lane())
            .given(Square.warnings(2, 180))
            .given(new Event.MeetingOffered("massa", "Ketua KPU", ""));
    Said.of(board, order(Order.WATER_CANNON, 4, "agresif"))
        .expectOnly("c", Severity.FLAG, WARNINGS_MISSING);
  }

  @Test
  void waterAtTheThirdLevelIsAPointForDiscussion() {
    var board = Square.prepared(B, "tidak-tertib", "Kapolres");
    Said.of(board, order(Order.WATER_CANNON, 4, "agresif"))
        .expectOnly("awc-tingkat-3", Severity.DISCUSSION, STRICTER_GUIDANCE);
  }

  @Test
  void dispersalWithEveryRoadShutAndNoWayDrawnIsFlagged() {
    var board =
        Square.at(A, "kuning", "Kapolres")
            .given(
                Square.crowd(),
                Square.barrier("barat", LineKind.SECURITY_BARRIER, 200),
                Square.barrier("timur", LineKind.KAWAT_BERDURI, 400))
            .given(Square.warnings(3, 180));
    Said.of(board, order(Order.DISPERSE, 2, "aktif")).expectOnly("b", Severity.FLAG, NO_WAY_OUT);
  }

  @Test
  void phhBeforeControlHasPassedIsFlagged() {
    var board = Square.at(A, "merah", "Kapolres").given(Square.crowd());
    Said.of(board, order(Order.CHANGE_TO_PHH, 1, "agresif"))
        .expect("f", Severity.FLAG, CONTROL_NOT_PASSED, REQUEST_MISSING);
  }

  @Test
  void phhAfterRequestAnswerAndAlihKendaliIsSilent() {
    var board =
        Square.at(A, "merah", "Kapolda")
            .given(
                Square.crowd(),
                Square.sent("permintaan-1", Order.REQUEST_PHH),
                Square.answered("permintaan-1", Request.State.ACKNOWLEDGED),
                Square.answered("permintaan-1", Request.State.ARRIVED));
    Said.of(
            board,
            new Command.GiveOrder(Square.order(Order.CHANGE_TO_PHH, "Kapolda", 1, "agresif")))
        .expectSilence();
  }

  @Test
  void aSquadAfterAStoneThrowerHasLeftItsFormation() {
    var board =
        Square.at(A, "kuning", "Kapolres")
            .given(Square.line("ton", "ton", 30, new Point(300, 135), 180))
            .given(Square.line("ton-part-2", "ton", 8, new Point(300, 130), 180))
            .given(
                new Event.ActBegan(
                    new ActMark("pelemparan-1", "pelemparan", new Point(300, 60), 1)));
    Said.of(board, move("ton-part-2", new Point(300, 75)))
        .expectOnly("g", Severity.FLAG, LEFT_FORMATION);
  }

  @Test
  void aLevelRaisedOnlyForWantOfAnSttpIsFlagged() {
    for (var plan : List.of(A, B)) {
      var levels = plan.profile().levels();
      var board = BoardSpecification.opened(plan).given(Square.lane());
      Said.of(board, new Command.DeclareLevel(levels.getLast().id(), "Kapolres", "tidak ada STTP"))
          .expectOnly("tanpa-pemberitahuan", Severity.FLAG, ONLY_MISSING_NOTICE);
    }
  }

  @Test
  void stageFiveAgainstPeopleSittingOnTheRoadIsAboveTheirBehaviour() {
    for (var plan : List.of(A, B)) {
      var board = Square.prepared(plan, plan.profile().levels().getLast().id(), "Kapolres");
      Said.of(board, order("penangkapan", 5, "pasif"))
          .expect("tahap-di-atas-perilaku", Severity.FLAG, STAGE_ABOVE_BEHAVIOUR);
    }
  }

  @Test
  void anArrestIsFlaggedUntilItsListIsComplete() {
    var board = Square.at(A, "kuning", "Kapolres").given(Square.crowd());
    Said.of(board, new Command.RecordArrest(arrest()))
        .expectOnly("h", Severity.FLAG, CHECKLIST_INCOMPLETE);
    Said.of(board, new Command.RecordArrest(arrest(Arrest.Care.values()))).expectSilence();
  }

  private static Arrest arrest(Arrest.Care... done) {
    return new Arrest("Kapolres", "massa", List.of(), 2, "melempar batu", Arrays.asList(done));
  }

  @Test
  void tniInTheContactLineWithoutARequestIsFlagged() {
    for (var plan : List.of(A, B)) {
      var board =
          BoardSpecification.opened(plan)
              .given(
                  Square.crowd(
                      "massa", 300, Square.STREET, SmallGround.corners(290, 94, 310, 106)));
      Said.of(board, new Command.PlaceUnit("tni", new Point(300, 115)))
          .expectOnly("tni-tanpa-permintaan", Severity.FLAG, IN_CONTACT_LINE, REQUEST_MISSING);
    }
  }

  private static Command move(String token, Point to) {
    return new Command.MoveTokens(List.of(new Command.Move(token, List.of(to))));
  }
}
