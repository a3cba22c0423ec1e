package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.Play;
import id.gladi.fixture.Secrets;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private final Play opened = Play.opened(SmallPlan.plan());

  @Test
  void aUnitKeptOffTheScreenIsNotThere() {
    assertThat(opened.board().field().token("motor")).isPresent();
    assertThat(tokens(opened)).doesNotContain("motor").contains("satpol", "dalmas-1");
  }

  @Test
  void partsOfAHiddenUnitStayHiddenWhenTheyMove() {
    var moved =
        opened.act(
            new Command.MoveTokens(
                List.of(new Command.Move("motor", List.of(new Point(300, 100))))));
    assertThat(seen(moved).toString()).doesNotContain("Unit motor");
  }

  @Test
  void noInjectBeforeTheFirstAndOnlyTheLastToldAfterIt() {
    assertThat(seen(opened).inject()).isNull();
    var told = opened.act(new Command.DeliverInject("1"));
    var inject = Objects.requireNonNull(seen(told).inject());
    assertThat(inject.title()).isEqualTo(SmallPlan.inject("1").story().title());
    assertThat(inject.serial()).isEqualTo(1);
    assertThat(inject.of()).isEqualTo(4);
  }

  @Test
  void theLevelCarriesWordAndPlaceButNotTheReason() {
    var raised = opened.act(new Command.DeclareLevel("kuning", "Kapolres", "karena alasan dalam"));
    var level = seen(raised).level();
    assertThat(level.id()).isEqualTo("kuning");
    assertThat(level.ordinal()).isEqualTo(2);
    assertThat(level.of()).isEqualTo(3);
    assertThat(seen(raised).toString()).doesNotContain("alasan dalam");
  }

  @Test
  void zonesForMeasuringAreLeftOutAndLinesHaveNoName() {
    var points = List.of(new Point(100, 100), new Point(120, 100), new Point(120, 120));
    var laid =
        opened
            .act(new Command.LayOverlay(new Overlay("u", LineKind.ZONA_UJI, "Uji gas", points)))
            .act(new Command.LayOverlay(new Overlay("g", LineKind.GARIS, "Garis rahasia", points)));
    assertThat(seen(laid).ground().lines()).extracting(PublicBoard.Line::id).contains("g");
    assertThat(seen(laid).toString()).doesNotContain("ZONA_UJI", "Garis rahasia");
  }

  @Test
  void onlyWordsThatStandOnTheGroundAreShownToTheRoom() {
    var here = List.of(new Point(100, 100));
    var laid =
        opened
            .act(new Command.LayOverlay(new Overlay("t", LineKind.TEKS, "Jalur media", here)))
            .act(new Command.LayOverlay(new Overlay("p", LineKind.PENGALIHAN_ARUS, "P-1", here)))
            .act(new Command.LayOverlay(new Overlay("r", LineKind.TITIK_RAWAN, "Rahasia", here)));
    assertThat(seen(laid).ground().lines())
        .filteredOn(line -> line.kind().form() == LineKind.Form.PLACE)
        .extracting(PublicBoard.Line::words)
        .containsExactlyInAnyOrder("Jalur media", "P-1", "");
  }

  @Test
  void conditionsOfHiddenUnitsAreLeftOut() {
    var plan =
        SmallPlan.telling(
            new Effect.Condition("motor", "terbakar", new Point(280, 110), 0),
            new Effect.Condition("satpol", "lelah", null, 0));
    var told = Play.opened(plan).act(new Command.DeliverInject(SmallPlan.TOLD));
    assertThat(told.board().field().conditions()).containsKeys("motor", "satpol");
    assertThat(Redaction.of(plan, told.board()).ground().conditions())
        .extracting(Condition::subject)
        .containsExactly("satpol");
  }

  @Test
  void agenciesCountWhoIsOnTheMap() {
    assertThat(seen(opened).totals()).containsExactly(new PublicBoard.Total("polri", "Polres", 50));
  }

  @Test
  void aMessageIsNewsUntilTheNextInject() {
    var message = new PublicBoard.Message(TPlus.ofMinutes(1), "Dua orang ditolong");
    var board = seen(opened.act(new Command.DeliverInject("1")));
    assertThat(board.news()).isEqualTo("Massa tiba.");
    var later = new PublicBoard.PublicInject(2, 4, "", "", "", TPlus.ofMinutes(2), List.of());
    assertThat(with(board, null, message).news()).isEqualTo("Dua orang ditolong");
    assertThat(with(board, later, message).news()).isEmpty();
  }

  @Test
  void thePlanOfTheRoomHasNeitherScriptNorForces() {
    var plan = Secrets.plantedIn(SmallPlan.plan());
    assertThat(Redaction.of(plan).toString()).doesNotContain(Secrets.MARK, "«");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kukar", "gumas", "banten", "banjarnegara", "sispamkota"})
  void nothingPlantedInABundledCaseReachesTheRoom(String id) {
    var plan = Secrets.plantedIn(BundledPlans.plan(id));
    var tree = LawfulPlay.of(plan);
    for (long step = 1; step <= tree.size(); step++) {
      holdsNothingPlanted(plan, tree.boardAt(step));
      assertThat(Redaction.of(plan, tree.boardAt(step)).news()).doesNotContain("Bendera");
    }
  }

  @Property(tries = 200)
  void nothingPlantedReachesTheRoomWhateverIsPlayed(@ForAll("wishes") List<Wish> wishes) {
    var plan = Secrets.plantedIn(SmallPlan.plan());
    var play = Play.opened(plan);
    for (var wish : wishes) {
      play = wish.in(play).orElse(play);
      holdsNothingPlanted(plan, play.board());
      assertThat(seen(play).toString()).doesNotContain("catatan ", "bertahan", "alasan");
    }
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.upTo(40);
  }

  private static void holdsNothingPlanted(Plan plan, Board board) {
    var text = Redaction.of(plan, board).toString();
    assertThat(text).doesNotContain(Secrets.MARK);
    plan.exercise()
        .script()
        .all()
        .filter(inject -> !inject.id().equals(board.progress().current()))
        .forEach(inject ->
            assertThat(text)
                .doesNotContain(Secrets.told(inject.id()), picture(Secrets.shown(inject.id()))));
    plan.exercise()
        .script()
        .all()
        .forEach(inject -> assertThat(text).doesNotContain(picture(Secrets.hidden(inject.id()))));
    plan.exercise().forces().units().stream()
        .filter(unit -> !unit.visible())
        .forEach(unit -> assertThat(text).doesNotContain("PublicToken[id=" + unit.id()));
  }

  private static String picture(Attachment attachment) {
    return attachment.data().toString();
  }

  private static PublicBoard with(
      PublicBoard b, PublicBoard.@Nullable PublicInject inject, PublicBoard.Message message) {
    return new PublicBoard(
        b.clock(),
        b.level(),
        b.holder(),
        b.ground(),
        inject,
        List.of(message),
        b.totals(),
        b.view());
  }

  private static PublicBoard seen(Play play) {
    return Redaction.of(play.plan(), play.board());
  }

  private static List<String> tokens(Play play) {
    return seen(play).ground().tokens().stream().map(PublicBoard.PublicToken::id).toList();
  }
}
