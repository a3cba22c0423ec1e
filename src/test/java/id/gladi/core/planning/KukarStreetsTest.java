package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.Deployment;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BundledPlans;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KukarStreetsTest {
  private static final Plan KUKAR = BundledPlans.plan("kukar");
  private static final RoadNetwork STREETS = RoadNetwork.of(KUKAR.map());

  private static final Point P1 = new Point(-87, -9);
  private static final Point P2 = new Point(72, -9);
  private static final Point AMBULANCE = new Point(63, 8);
  private static final Point NORTH = new Point(72, 220);

  private static Route route(RoadNetwork streets, Point from, Point to, Pace pace) {
    return streets.route(from, to, pace, Figures.STANDARD).orElseThrow();
  }

  private static RoadNetwork closedBy(String... lines) {
    Deployment deployment = KUKAR.exercise().deployment();
    return STREETS.closedBy(
        Arrays.stream(lines)
            .map(id -> deployment.line(id).orElseThrow())
            .map(line -> new Overlay(line.id(), line.kind(), line.name(), line.points()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"banjarnegara", "banten", "gumas", "kukar", "sispamkota"})
  void everyStreetOfABundledMapCanBeReached(String id) {
    assertThat(RoadNetwork.of(BundledPlans.plan(id).map()).parts()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "-87,-9,72,-9,159",
    "72,-9,72,80,89",
    "-87,-9,-87,80,89",
    "-87,80,72,80,159",
    "-87,-9,-85,-112,103.1",
    "19,-110,19,-9,101",
    "19,60,19,80,20"
  })
  void junctionsAreAsFarApartAsDrawn(double x1, double y1, double x2, double y2, double metres) {
    assertThat(route(STREETS, new Point(x1, y1), new Point(x2, y2), Pace.WALK).metres())
        .isEqualTo(metres, within(0.1));
  }

  @Test
  void theAmbulanceDrivesItsPlannedRoute() {
    var planned = KUKAR.exercise().deployment().line("rute-ambulans").orElseThrow().points();
    var way = route(STREETS, AMBULANCE, NORTH, Pace.VEHICLE);
    assertThat(way.metres()).isEqualTo(Polyline.length(planned), within(0.1));
    assertThat(way.streets()).containsExactly("Jl. Kenanga");
  }

  @Test
  void theAlleyIsTheWalkersWayToJalanBelida() {
    var street = new Point(19, -9);
    var belida = new Point(19, -110);
    assertThat(route(STREETS, street, belida, Pace.WALK).streets()).contains("Gg. Anggrek");
    assertThat(route(STREETS, street, belida, Pace.WALK).metres()).isEqualTo(101, within(0.1));
  }

  @Test
  void theBlocksAtP1AndP2StopVehiclesAndLetTheCrowdPass() {
    var closed = closedBy("sekat-p1", "sekat-p2");
    var west = new Point(-150, -7);
    assertThat(route(closed, west, P2, Pace.VEHICLE).metres())
        .isGreaterThan(route(STREETS, west, P2, Pace.VEHICLE).metres() + 100);
    assertThat(route(closed, west, P2, Pace.WALK).metres())
        .isEqualTo(route(STREETS, west, P2, Pace.WALK).metres(), within(1e-9));
    assertThat(route(closed, P1, P2, Pace.VEHICLE).metres()).isEqualTo(159, within(0.1));
  }

  @Test
  void theBarrierInTheEastTurnsTheStreetIntoADeadEndForVehicles() {
    var closed = closedBy("barrier-timur");
    assertThat(route(closed, P1, P2, Pace.VEHICLE).metres()).isEqualTo(89 + 159 + 89, within(0.5));
  }

  @Test
  void theYardIsLeftByTheGatesOnly() {
    var yard = new Point(19, 58);
    var back = route(STREETS, yard, new Point(19, 80), Pace.WALK);
    assertThat(back.path())
        .contains(KUKAR.map().feature("gg-melati").orElseThrow().geometry().points().getFirst());
    var shut = STREETS.closing(Set.of("gerbang-belakang"));
    assertThat(route(shut, yard, new Point(19, 80), Pace.WALK).metres()).isGreaterThan(250);
  }

  @Test
  void theMarchFromTheFieldTakesMinutesNotSeconds() {
    var way = route(STREETS, new Point(-192, -6), new Point(0, -9), Pace.MARCH);
    assertThat(way.metres()).isEqualTo(192, within(1.0));
    assertThat(way.seconds().likely() / 60).isEqualTo(2.9, within(0.05));
  }

  @Test
  void helpFromBrimobArrivesFifteenMinutesAfterTheOrder() {
    var place =
        KUKAR.exercise().forces().places().stream()
            .filter(p -> p.id().equals("himpun-brimob"))
            .findFirst()
            .orElseThrow();
    var entry = new Point(72, 225);
    var site = new Point(0, 10);
    var help = Reinforcement.from(place, Figures.STANDARD);
    assertThat(help.minutes()).isEqualTo(Range.exactly(15));
    var further =
        help.sentTo(new Point(-87, -60), entry, site, STREETS, Figures.STANDARD).orElseThrow();
    assertThat(further.minutes().likely()).isBetween(15.0, 16.0);
    assertThat(further.route().getFirst()).isEqualTo(entry);
    assertThat(
            help.sentTo(new Point(72, 80), entry, site, STREETS, Figures.STANDARD)
                .orElseThrow()
                .minutes())
        .isEqualTo(Range.exactly(15));
    var noWay = STREETS.closing(Set.of("jl-kenanga"));
    assertThat(help.sentTo(site, entry, site, noWay, Figures.STANDARD)).isEmpty();
  }

  @Test
  void theSourcesOfKukarAreComparedByTheirStatedTime() {
    var sources =
        KUKAR.exercise().forces().places().stream()
            .filter(place -> place.distanceKm() > 0)
            .map(place -> Reinforcement.from(place, Figures.STANDARD))
            .toList();
    assertThat(Reinforcement.compared(sources))
        .extracting(Reinforcement::source)
        .startsWith("Damkar", "RSUD", "PMI")
        .endsWith("Kodim", "Dalmas Polres penyangga");
  }
}
