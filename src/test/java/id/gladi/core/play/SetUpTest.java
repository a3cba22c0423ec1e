package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.plan.PlannedStage.Position;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import id.gladi.fixture.Wish.Kind;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Persiapan: the plan is laid and recorded while the play stands aside. At home stand `dalmas-1`
/// (200, 100), `dalmas-2` (240, 100), `satpol` (300, 160) and `bawaslu`; `nego` and `tni` wait off
/// the board. The file has one stage, `kuning`.
class SetUpTest {
  private static final Command BEGIN = new Command.BeginSetUp();
  private static final Command END = new Command.EndSetUp();
  private static final Point GATE = new Point(290, 130);

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());
  private final BoardSpecification laying = opened.played(BEGIN);

  private static Command move(String unit, Point to) {
    return new Command.MoveTokens(List.of(new Command.Move(unit, List.of(to))));
  }

  private static Point at(Board board, String unit) {
    return board.field().token(unit).orElseThrow().at();
  }

  @Test
  void thePlayWaitsWhileThePlanIsLaid() {
    opened.when(BEGIN).then(new Event.SetUpBegan());
    var moved = laying.played(move("dalmas-1", GATE));
    assertThat(at(moved.board(), "dalmas-1")).isEqualTo(GATE);
    assertThat(moved.board().inPlay().field()).isEqualTo(opened.board().field());
  }

  @Test
  void playGoesOnWhereItWasLeft() {
    var told = opened.played(new Command.DeliverInject("1"));
    var back = told.played(BEGIN, move("dalmas-1", GATE), END);
    assertThat(back.board()).isEqualTo(told.board());
  }

  @Test
  void setUpIsEnteredAndLeftOnce() {
    laying.when(BEGIN).then(Reason.IN_SET_UP, "");
    opened.when(END).then(Reason.NOT_IN_SET_UP, "");
    opened.when(new Command.RecordStations("kuning")).then(Reason.NOT_IN_SET_UP, "");
  }

  static List<Command> partsOfThePlay() {
    return List.of(
        new Command.DeliverInject("1"),
        new Command.GoBack(),
        new Command.DeclareLevel("kuning", "Kapolres", "alasan"),
        new Command.WarnCrowd("massa", "Humas", "mundur"),
        new Command.SplitToken("dalmas-1", 5, GATE),
        new Command.AdvanceClock(TPlus.ofMinutes(3)),
        new Command.Together(List.of(move("dalmas-1", GATE), new Command.GoBack())),
        new Command.CloseExercise("Kapolres", "selesai"));
  }

  @ParameterizedTest
  @MethodSource("partsOfThePlay")
  void nothingIsToldOrOrderedInSetUp(Command command) {
    laying.when(command).then(Reason.IN_SET_UP, "");
  }

  @Test
  void whereUnitsStandBecomesThePlanOfTheStage() {
    laying
        .played(
            move("dalmas-1", GATE),
            new Command.ChangeFormation("dalmas-1", Formation.line(20)),
            new Command.RemoveToken("satpol"))
        .when(new Command.RecordStations("kuning"))
        .then(
            new Event.StationsRecorded(
                new PlannedStage(
                    "kuning",
                    "Kuning",
                    "kuning",
                    List.of(
                        new Position("dalmas-1", new Home(GATE, null), Formation.line(20), 20, ""),
                        new Position("dalmas-2", Home.at(240, 100), null, 20, ""),
                        new Position("nego", Home.off("mako"), null, 20, ""),
                        new Position("satpol", Home.off("mako"), null, 20, "")))));
  }

  @Test
  void aLevelWithoutAStageGetsOneAndUnitsAtHomeNeedNoWord() {
    laying
        .played(move("dalmas-1", GATE))
        .when(new Command.RecordStations("merah"))
        .then(
            new Event.StationsRecorded(
                new PlannedStage(
                    "merah",
                    "merah",
                    "merah",
                    List.of(new Position("dalmas-1", new Home(GATE, null), null, 25, "")))));
    laying.when(new Command.RecordStations("ungu")).then(Reason.UNKNOWN_STAGE, "ungu");
  }

  @Test
  void theSamePlanIsNotRecordedTwice() {
    laying
        .played(move("dalmas-1", GATE), new Command.RecordStations("merah"))
        .when(new Command.RecordStations("merah"))
        .then(Reason.ALREADY_IN_PLACE, "merah");
  }

  @Test
  void unitsTakeTheRecordedStationsInPlay() {
    var recorded =
        opened
            .played(new Command.DeliverInject("1"))
            .played(BEGIN, move("dalmas-1", GATE), new Command.RecordStations("kuning"), END);
    assertThat(at(recorded.board(), "dalmas-1")).isEqualTo(new Point(200, 100));
    var taken = recorded.played(new Command.TakeStations("kuning"));
    assertThat(at(taken.board(), "dalmas-1")).isEqualTo(GATE);
    assertThat(recorded.plan().at(recorded.board()).exercise().deployment().stages()).hasSize(1);
  }

  @Test
  void beforeTheFirstInjectUnitsStayAsRecordedForTheLevelInForce() {
    var played = laying.played(move("dalmas-1", GATE), new Command.RecordStations("hijau"), END);
    assertThat(at(played.board(), "dalmas-1")).isEqualTo(GATE);
    var other = laying.played(move("dalmas-1", GATE), new Command.RecordStations("merah"), END);
    assertThat(at(other.board(), "dalmas-1")).isEqualTo(new Point(200, 100));
  }

  @Test
  void theRoomSeesThePlayAndNotThePlan() {
    var moved = laying.played(move("dalmas-1", GATE), new Command.PlaceUnit("nego", GATE));
    assertThat(Redaction.of(moved.plan(), moved.board()))
        .isEqualTo(Redaction.of(opened.plan(), opened.board()));
  }

  @Provide
  Arbitrary<List<Wish>> layings() {
    return Wish.upTo(
        12,
        Kind.MOVE,
        Kind.PLACE,
        Kind.REMOVE,
        Kind.FORM,
        Kind.STATIONS,
        Kind.GROUP,
        Kind.LAY,
        Kind.TAKE_UP,
        Kind.SHAPE,
        Kind.SIZE,
        Kind.COPY,
        Kind.STATUS);
  }

  @Property(tries = 150)
  void whateverIsLaidTheGroundOfThePlayComesBack(@ForAll("layings") List<Wish> wishes) {
    var play = Play.opened(SmallPlan.plan()).act(new Command.DeliverInject("1"));
    var before = play.board().field();
    var now = play.act(BEGIN);
    for (var wish : wishes) {
      now = wish.in(now).filter(next -> next.board().setUp().open()).orElse(now);
    }
    assertThat(now.act(END).board().field()).isEqualTo(before);
  }
}
