package id.gladi.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every condition seen true and false on a small board.
class SceneTest {
  /// `dalmas-1` 30 at (200, 100), `dalmas-2` 20 at (240, 100), `satpol` 15 in ring 1.
  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  @Test
  void countsUnitsAndPersonsInAPlace() {
    yes(opened, "ada satuan satpol di ring-1");
    yes(opened, "orang instansi satpol-pp di ring-1 = 15");
    yes(opened, "tidak ada instansi polri di ring-1");
    yes(opened, "orang jenis dalmas-awal >= 50");
    no(opened, "orang jenis dalmas-awal > 50");
    var inside = opened.played(move("dalmas-1", 300, 200));
    no(inside, "tidak ada instansi polri di ring-1");
    yes(inside, "orang instansi polri di ring-1 = 30");
  }

  @Test
  void measuresFromEdgeToEdge() {
    yes(opened, "ada satuan dalmas-2 dalam 40 m dari satuan dalmas-1");
    no(opened, "ada satuan dalmas-2 dalam 39 m dari satuan dalmas-1");
    yes(opened, "ada satuan satpol dalam 10 m dari gerbang");
    no(opened, "ada satuan satpol dalam 9.9 m dari gerbang");
    var crowd = opened.given(crowdAround(270));
    yes(crowd, "ada massa dalam 20 m dari satuan dalmas-2");
    no(crowd, "ada massa dalam 19 m dari satuan dalmas-2");
  }

  @Test
  void aCrowdIsInsideAsSoonAsItsOutlineTouches() {
    no(opened.given(crowdAround(100)), "ada massa di kompleks");
    var crowd =
        opened.given(crowdAround(245), new Event.OutlineChanged("massa", corners(240, 160)));
    yes(crowd, "ada massa di kompleks");
  }

  @Test
  void crowdsAreDenseByTheirOutline() {
    var loose = opened.given(crowdAround(270));
    no(loose, "kepadatan massa > 5");
    var dense = loose.given(new Event.StrengthChanged("massa", Strength.exactly(2001)));
    yes(dense, "kepadatan massa > 5");
    no(opened, "kepadatan massa < 5");
  }

  @Test
  void partsOfAUnitMayStray() {
    var split = opened.played(new Command.SplitToken("dalmas-1", 4, new Point(200, 125)));
    no(split, "bagian terpisah > 25 m");
    yes(split.played(move("dalmas-1-part-2", 200, 126)), "bagian terpisah > 25 m");
  }

  @Test
  void expectedActionsAreMetFailedOrMissed() {
    var told = opened.played(new Command.DeliverInject("1"));
    no(told, "aksi 1/a terlewat");
    yes(told.played(new Command.AdvanceClock(TPlus.ofMinutes(10))), "aksi 1/a terlewat");
    no(told.played(new Command.AdvanceClock(TPlus.ofMinutes(10))), "aksi 1/b terlewat");
    var met = told.played(new Command.JudgeAction(new ActionRef("1", "a"), Mark.MET, ""));
    no(met.played(new Command.AdvanceClock(TPlus.ofMinutes(10))), "aksi 1/a terlewat");
    yes(met, "aksi 1/a terlaksana");
    yes(
        told.played(new Command.JudgeAction(new ActionRef("1", "a"), Mark.MISSED, "")),
        "aksi 1/a gagal dan aksi 1/a terlewat");
  }

  @Test
  void timeRunsFromTheTellingOfAnInject() {
    no(opened, "0 menit sejak inject 1");
    var told = opened.played(new Command.DeliverInject("1"));
    yes(told, "0 menit sejak inject 1 dan inject 1 disajikan");
    no(told, "5 menit sejak inject 1");
    yes(told.played(new Command.AdvanceClock(TPlus.ofMinutes(10))), "5 menit sejak inject 1");
    no(told, "T+00:06");
    yes(told, "T+00:05");
  }

  @Test
  void levelsCompareByTheirPlaceInTheProfile() {
    no(opened, "tingkat >= kuning");
    var raised = opened.played(new Command.DeclareLevel("kuning", "Kapolres", "mendorong"));
    yes(raised, "tingkat >= kuning dan tingkat < merah");
  }

  @Test
  void linesAndRoutesAndActs() {
    yes(opened, "garis sekat-1 terpasang");
    no(opened, "garis kawat-1 terpasang");
    yes(opened, "tidak ada garis sekat di kompleks");
    var laid =
        opened.given(laid(LineKind.SEKAT, "x", 240, 300), laid(LineKind.RUTE_BUBAR, "r", 100, 200));
    yes(laid, "ada garis sekat, kawat-berduri di kompleks");
    yes(laid, "rute-bubar = 1");
    yes(laid.given(laid(LineKind.KAWAT_BERDURI, "k", 150, 160)), "rute-bubar < 1");
    var burning =
        opened.given(new Event.ActBegan(new ActMark("b-1", "bakar-ban", new Point(1, 1), 0)));
    yes(burning, "tindakan bakar-ban berlangsung");
    no(opened, "tindakan bakar-ban berlangsung");
  }

  @Test
  void ordersAreSeenBeforeAndAfterWarnings() {
    var ordered = opened.given(warned(1), warned(2), ordered("awc", 3));
    yes(ordered, "perintah awc sebelum imbauan 3 dan imbauan = 2");
    no(ordered, "perintah awc sebelum imbauan 2");
    var warnedAfterwards = ordered.given(new Event.ClockAdvanced(TPlus.ofMinutes(1)), warned(3));
    yes(warnedAfterwards, "perintah awc sebelum imbauan 3 dan imbauan = 3");
    no(ordered, "perintah gas diberikan");
  }

  @Test
  void ordersAndStagesCountSinceAnInject() {
    var ordered = opened.given(ordered("awc", 3));
    yes(ordered, "perintah awc diberikan dan tahap = 4");
    var told = ordered.played(new Command.DeliverInject("1"));
    no(told, "perintah awc diberikan sejak inject 1");
    no(told, "tahap >= 1 sejak inject 1");
    yes(told.given(ordered("gas", 5)), "perintah gas diberikan sejak inject 1 dan tahap = 5");
  }

  @Test
  void aRequestIsAnOrderThatWasGiven() {
    var request = new Request("permintaan-phh", "Kapolres", "Kapolda", "satu pleton", List.of());
    no(opened, "perintah permintaan-phh diberikan");
    yes(
        opened.given(new Event.RequestSent("permintaan-1", request)),
        "perintah permintaan-phh diberikan");
  }

  @Test
  void passingControlCountsSinceAnInject() {
    var passed = opened.played(new Command.PassControl("Kapolres", "membesar"));
    yes(passed, "alih-kendali tercatat");
    no(passed.played(new Command.DeliverInject("2")), "alih-kendali tercatat sejak inject 2");
  }

  private static Command move(String token, double x, double y) {
    return new Command.MoveTokens(List.of(new Command.Move(token, List.of(new Point(x, y)))));
  }

  /// A crowd of 200 on a square of 20 m with its middle at x, 100.
  private static Event crowdAround(double x) {
    var unit = SmallPlan.plan().exercise().forces().unit("massa").orElseThrow();
    var face = new Token.Face(unit.agency(), unit.kind(), unit.name(), unit.standing(), true);
    return new Event.TokenPlaced(
        new Token(
            "massa",
            "massa",
            face,
            Strength.exactly(200),
            new Point(x, 100),
            0,
            null,
            Token.Status.READY,
            SmallGround.corners(x - 10, 90, x + 10, 110),
            List.of()));
  }

  private static List<Point> corners(double west, double north) {
    return SmallGround.corners(west, north - 20, west + 20, north);
  }

  private static Event laid(LineKind kind, String id, double west, double east) {
    double north = kind == LineKind.KAWAT_BERDURI ? 190 : 180;
    var points = List.of(new Point(west, north), new Point(east, 170));
    return new Event.OverlayLaid(new Overlay(id, kind, id, points));
  }

  private static Event warned(int number) {
    return new Event.CrowdWarned("massa", number, "Kapolres", "Mohon tertib.");
  }

  private static Event ordered(String order, int stage) {
    return new Event.OrderGiven(
        "perintah-1",
        new Order(order, "Kapolres", "massa", null, List.of(), stage, "aktif", "perlu", null));
  }

  private static void yes(BoardSpecification given, String condition) {
    assertThat(holds(given, condition)).as(condition).isTrue();
  }

  private static void no(BoardSpecification given, String condition) {
    assertThat(holds(given, condition)).as(condition).isFalse();
  }

  private static boolean holds(BoardSpecification given, String condition) {
    return switch (Clauses.parse(condition)) {
      case Parsed.Good(var clause) ->
          new Scene(given.plan(), given.board(), Set.of()).holds(clause);
      case Parsed.Bad bad -> throw new AssertionError(condition + ": " + bad);
    };
  }
}
