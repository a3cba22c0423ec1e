package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Standing;
import id.gladi.core.planning.RingStrength.Row;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.BundledPlans;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RingStrengthTest {
  private static final BoardSpecification KUKAR =
      BoardSpecification.opened(BundledPlans.plan("kukar"));

  private static BoardSpecification standingAt(String stage) {
    return KUKAR.played(new Command.TakeStations(stage));
  }

  private static RingStrength counted(BoardSpecification play, String level) {
    return RingStrength.of(play.plan().exercise().deployment(), play.board(), level);
  }

  /** The table "Hasil hitung renpam" of the exercise, row by row. */
  @ParameterizedTest
  @CsvSource({
    "ring-1,hijau,20,0,0,3,0,0,0",
    "ring-1,kuning,20,0,0,3,0,0,0",
    "ring-1,merah,20,0,0,3,0,0,0",
    "ring-2,hijau,99,0,20,0,0,0,0",
    "ring-2,kuning,145,0,20,0,0,0,0",
    "ring-2,merah,106,30,20,0,0,0,0",
    "ring-3,hijau,127,30,0,0,0,0,18",
    "ring-3,kuning,164,30,0,0,6,0,26",
    "ring-3,merah,193,0,0,0,12,0,26",
    "luar,hijau,161,10,40,0,6,10,0",
    "luar,kuning,108,10,60,0,0,20,4",
    "luar,merah,118,40,60,0,0,20,4"
  })
  void unitsAtTheirStationsGiveThePublishedCount(
      String ring,
      String level,
      int polri,
      int tni,
      int satpolPp,
      int kpu,
      int damkar,
      int dishub,
      int kesehatan) {
    var count = counted(standingAt(level), level);
    assertThat(count.row(ring, "polri").present()).isEqualTo(polri);
    assertThat(count.row(ring, "tni").present()).isEqualTo(tni);
    assertThat(count.row(ring, "satpol-pp").present()).isEqualTo(satpolPp);
    assertThat(count.row(ring, "kpu").present()).isEqualTo(kpu);
    assertThat(count.row(ring, "damkar").present()).isEqualTo(damkar);
    assertThat(count.row(ring, "dishub").present()).isEqualTo(dishub);
    assertThat(count.row(ring, "kesehatan").present()).isEqualTo(kesehatan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hijau", "kuning"})
  void thePlanMeetsItsOwnMinimum(String level) {
    assertThat(counted(standingAt(level), level).met()).isTrue();
  }

  @Test
  void atRedOnlyTheHelpThatMustBeAskedForIsMissing() {
    var red = counted(standingAt("merah"), "merah");
    assertThat(red.rows().stream().filter(row -> row.missing() > 0))
        .containsExactly(
            new Row("ring-3", "brimob", 100, 0, 0, red.row("ring-3", "brimob").note()));
    assertThat(red.row("ring-3", "brimob").note()).contains("lintas ganti");
  }

  @Test
  void helpThatHasArrivedCountsButIsToldApart() {
    var red =
        counted(
            standingAt("merah").played(new Command.PlaceUnit("phh-brimob", new Point(0, -6))),
            "merah");
    assertThat(red.row("ring-3", "brimob").help()).isEqualTo(100);
    assertThat(red.row("ring-3", "brimob").present()).isZero();
    assertThat(red.met()).isTrue();
  }

  @Test
  void citizensAndObserversAreNoStrength() {
    var green = counted(standingAt("hijau"), "hijau");
    assertThat(green.rows()).noneMatch(row -> row.agency().equals("massa"));
    assertThat(green.rows()).noneMatch(row -> row.agency().equals("pengamat"));
  }

  @Test
  void aUnitThatLeavesARingIsMissingThere() {
    var away = KUKAR.played(new Command.TakeStations("hijau"), new Command.RemoveToken("pamtup"));
    assertThat(counted(away, "hijau").row("ring-1", "polri").missing()).isEqualTo(12);
  }

  @Test
  void anEmptyPlaceHasARowOfZeros() {
    assertThat(counted(KUKAR, "hijau").row("ring-1", "tni"))
        .isEqualTo(new Row("ring-1", "tni", 0, 0, 0, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banjarnegara", "banten", "gumas", "kukar", "sispamkota"})
  void everyoneIsCountedOnceInEveryBundledExercise(String id) {
    var play = BoardSpecification.opened(BundledPlans.plan(id));
    for (var level : play.plan().profile().levels()) {
      assertThat(sum(counted(play, level.id()))).isEqualTo(force(play.board()));
    }
  }

  @Provide
  Arbitrary<Point> places() {
    return Arbitraries.doubles()
        .between(-299, 299)
        .tuple2()
        .map(xy -> new Point(xy.get1(), xy.get2() * 0.74));
  }

  @Property(tries = 200)
  void whereverAUnitGoesItIsCountedExactlyOnce(@ForAll("places") Point place) {
    var moved = KUKAR.played(move(place));
    assertThat(sum(counted(moved, "hijau"))).isEqualTo(force(moved.board()));
  }

  private static Command move(Point place) {
    return new Command.MoveTokens(List.of(new Command.Move("dalmas-awal", List.of(place))));
  }

  private static int sum(RingStrength count) {
    return count.rows().stream().mapToInt(Row::present).sum();
  }

  private static int force(Board board) {
    return board.field().tokens().values().stream()
        .filter(token -> token.face().standing() == Standing.FORCE)
        .mapToInt(token -> token.strength().likely())
        .sum();
  }
}
