package id.gladi.core.planning;

import static id.gladi.core.planning.Streets.gate;
import static id.gladi.core.planning.Streets.map;
import static id.gladi.core.planning.Streets.points;
import static id.gladi.core.planning.Streets.street;
import static id.gladi.core.planning.Streets.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.fixture.SmallGround;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadNetworkTest {
  /** A square of streets with 100 m sides; corners (0 0) and (100 100). */
  private static final RoadNetwork SQUARE = squareWith(street("selatan", 0, 0, 100, 0));

  private static final RoadNetwork GRID = RoadNetwork.of(Streets.grid(6));

  private static RoadNetwork network(Feature... features) {
    return RoadNetwork.of(map(features));
  }

  /** The square with a south side of another kind. */
  private static RoadNetwork squareWith(Feature south) {
    return network(
        south,
        street("timur", 100, 0, 100, 100),
        street("utara", 0, 100, 100, 100),
        street("barat", 0, 0, 0, 100));
  }

  private static Optional<Route> route(
      RoadNetwork streets, double x1, double y1, double x2, double y2, Pace pace) {
    return streets.route(new Point(x1, y1), new Point(x2, y2), pace, Figures.STANDARD);
  }

  private static double metres(
      RoadNetwork streets, double x1, double y1, double x2, double y2, Pace pace) {
    return route(streets, x1, y1, x2, y2, pace).orElseThrow().metres();
  }

  private static Overlay laid(LineKind kind, double... xy) {
    return new Overlay("garis", kind, "garis", points(xy));
  }

  @Nested
  class StreetsMeet {
    @Test
    void whereTheyCross() {
      var cross = network(street("a", -50, 0, 50, 0), street("b", 0, -50, 0, 50));
      assertThat(cross.parts()).isEqualTo(1);
      assertThat(metres(cross, -50, 0, 0, 50, Pace.WALK)).isEqualTo(100, within(1e-9));
    }

    @Test
    void whereOneEndsOnTheOther() {
      var tee = network(street("a", -50, 0, 50, 0), street("b", 0, 0, 0, 50));
      assertThat(tee.parts()).isEqualTo(1);
    }

    @Test
    void whereOneEndsAtTheOthersEdge() {
      var tee = network(street("a", -50, 0, 50, 0), street("b", 0, 3.5, 0, 50));
      assertThat(tee.parts()).isEqualTo(1);
      assertThat(metres(tee, -50, 0, 0, 50, Pace.WALK)).isEqualTo(100, within(1e-9));
    }

    @Test
    void whereTheyShareACornerInOneLine() {
      assertThat(network(street("a", 0, 0, 50, 0), street("b", 50, 0, 90, 0)).parts()).isEqualTo(1);
    }

    @Test
    void atAJunctionThatTheyDoNotQuiteReach() {
      var spot =
          new Feature(
              "simpang",
              FeatureKind.JUNCTION,
              "P-1",
              new Geometry.Spot(new Point(0, 0)),
              Traits.NONE);
      var a = street("a", -50, 0, -3.9, 0);
      var b = street("b", 3.9, 0, 50, 0);
      assertThat(network(a, b).parts()).isEqualTo(2);
      assertThat(network(a, b, spot).parts()).isEqualTo(1);
    }

    @Test
    void butNotWhereThereIsHouseBetween() {
      assertThat(network(street("a", -50, 0, 50, 0), street("b", 0, 10, 0, 50)).parts())
          .isEqualTo(2);
      assertThat(
              route(
                  network(street("a", -50, 0, 50, 0), street("b", 0, 10, 0, 50)),
                  50,
                  0,
                  0,
                  50,
                  Pace.WALK))
          .isEmpty();
    }

    @Test
    void sidewalksAndFencesAreNoStreets() {
      assertThat(
              network(way("s", FeatureKind.SIDEWALK, 2, false, 0, 0, 9, 0))
                  .nearest(new Point(0, 0)))
          .isEmpty();
    }

    @Test
    void aRoundaboutIsTravelledTheShorterWay() {
      var round =
          network(
              street("a", -100, 0, -10, 0),
              street("lingkar", -10, 0, 0, -10, 10, 0, 0, 10, -10, 0));
      assertThat(metres(round, -100, 0, 0, 10, Pace.WALK))
          .isEqualTo(90 + Math.hypot(10, 10), within(1e-9));
      assertThat(metres(round, -100, 0, 0, -10, Pace.WALK))
          .isEqualTo(90 + Math.hypot(10, 10), within(1e-9));
    }
  }

  @Nested
  class TheShortestWay {
    @Test
    void goesRoundTheSquare() {
      var way = route(SQUARE, 0, 0, 100, 100, Pace.MARCH).orElseThrow();
      assertThat(way.metres()).isEqualTo(200, within(1e-9));
      assertThat(way.seconds().likely()).isEqualTo(200 / 1.1, within(1e-9));
      assertThat(way.streets()).hasSize(2);
    }

    @Test
    void leadsFromAndToPlacesBesideTheStreet() {
      var way = route(SQUARE, 50, -10, 110, 50, Pace.WALK).orElseThrow();
      assertThat(way.path())
          .containsExactlyElementsOf(points(50, -10, 50, 0, 100, 0, 100, 50, 110, 50));
      assertThat(way.metres()).isEqualTo(120, within(1e-9));
      assertThat(way.streets()).containsExactly("selatan", "timur");
    }

    @Test
    void staysOnOneStreetWhenBothPlacesAreThere() {
      var way = route(SQUARE, 20, 1, 60, -1, Pace.WALK).orElseThrow();
      assertThat(way.path()).containsExactlyElementsOf(points(20, 1, 20, 0, 60, 0, 60, -1));
    }

    @Test
    void toWhereOneStandsIsNoWay() {
      assertThat(metres(SQUARE, 50, 0, 50, 0, Pace.WALK)).isZero();
    }

    @Test
    void isFoundOnEveryPaceAndTakesTheTimeOfIt() {
      assertThat(route(SQUARE, 0, 0, 100, 0, Pace.VEHICLE).orElseThrow().seconds())
          .isEqualTo(TravelTime.of(100, Pace.VEHICLE, Figures.STANDARD).seconds());
      assertThat(route(SQUARE, 0, 0, 100, 0, Pace.MOTORCYCLE).orElseThrow().seconds().likely())
          .isEqualTo(9, within(1e-9));
    }

    @Test
    void doesNotExistWithoutStreets() {
      assertThat(route(network(), 0, 0, 10, 10, Pace.WALK)).isEmpty();
    }
  }

  @Nested
  class OneWayStreets {
    private final RoadNetwork oneWay =
        squareWith(way("arah", FeatureKind.ROAD, 6, true, 0, 0, 100, 0));

    @Test
    void areDrivenInDrawingOrder() {
      assertThat(metres(oneWay, 0, 0, 100, 0, Pace.VEHICLE)).isEqualTo(100, within(1e-9));
      assertThat(metres(oneWay, 100, 0, 0, 0, Pace.VEHICLE)).isEqualTo(300, within(1e-9));
      assertThat(metres(oneWay, 60, 0, 40, 0, Pace.VEHICLE)).isEqualTo(380, within(1e-9));
    }

    @Test
    void areWalkedBothWays() {
      assertThat(metres(oneWay, 100, 0, 0, 0, Pace.RUN)).isEqualTo(100, within(1e-9));
    }
  }

  @Nested
  class NarrowWays {
    private final RoadNetwork narrow =
        squareWith(way("gang", FeatureKind.ALLEY, 2, false, 0, 0, 100, 0));

    @Test
    void areTooNarrowForAVehicle() {
      assertThat(metres(narrow, 0, 0, 100, 0, Pace.VEHICLE)).isEqualTo(300, within(1e-9));
      assertThat(metres(narrow, 0, 0, 100, 0, Pace.MOTORCYCLE)).isEqualTo(100, within(1e-9));
      assertThat(metres(narrow, 0, 0, 100, 0, Pace.MARCH)).isEqualTo(100, within(1e-9));
    }

    @Test
    void ofUnknownWidthAreTakenToBeWideEnough() {
      var unknown = network(way("jalan", FeatureKind.ROAD, 0, false, 0, 0, 100, 0));
      assertThat(metres(unknown, 0, 0, 100, 0, Pace.VEHICLE)).isEqualTo(100, within(1e-9));
    }
  }

  @Nested
  class ClosedStreets {
    @ParameterizedTest
    @EnumSource(names = {"SEKAT", "SECURITY_BARRIER"})
    void stopVehiclesAndLetWalkersPass(LineKind kind) {
      var closed = SQUARE.closedBy(List.of(laid(kind, 50, -5, 50, 5)));
      assertThat(metres(closed, 0, 0, 100, 0, Pace.VEHICLE)).isEqualTo(300, within(1e-9));
      assertThat(metres(closed, 40, 0, 60, 0, Pace.VEHICLE)).isEqualTo(380, within(1e-9));
      assertThat(metres(closed, 0, 0, 40, 0, Pace.VEHICLE)).isEqualTo(40, within(1e-9));
      assertThat(metres(closed, 0, 0, 100, 0, Pace.WALK)).isEqualTo(100, within(1e-9));
    }

    @Test
    void ofRazorWireStopEverybody() {
      var closed = SQUARE.closedBy(List.of(laid(LineKind.KAWAT_BERDURI, 50, -5, 50, 5)));
      assertThat(metres(closed, 0, 0, 100, 0, Pace.WALK)).isEqualTo(300, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {"SEKAT", "SECURITY_BARRIER", "KAWAT_BERDURI"})
    void areNotMadeByOtherLines(LineKind kind) {
      var drawn = SQUARE.closedBy(List.of(laid(kind, 50, -5, 50, 5, 60, 5)));
      assertThat(metres(drawn, 0, 0, 100, 0, Pace.VEHICLE)).isEqualTo(100, within(1e-9));
    }

    @Test
    void mayBeClosedByName() {
      var closed = SQUARE.closing(Set.of("selatan"));
      assertThat(metres(closed, 0, 0, 100, 0, Pace.WALK)).isEqualTo(300, within(1e-9));
    }

    @Test
    void onEverySideLeaveNoWay() {
      var closed = SQUARE.closing(Set.of("selatan", "barat"));
      assertThat(route(closed, 50, 0, 100, 100, Pace.WALK)).isEmpty();
    }
  }

  @Nested
  class Gates {
    private final Feature yard =
        new Feature(
            "halaman",
            FeatureKind.SITE,
            "Halaman",
            new Geometry.Area(SmallGround.corners(20, 8, 80, 92)),
            Traits.NONE);
    private final RoadNetwork streets =
        network(
            yard,
            street("selatan", 0, 0, 100, 0),
            street("timur", 100, 0, 100, 100),
            street("utara", 0, 100, 100, 100),
            gate("depan", 6, 47, 8, 53, 8),
            gate("belakang", 2, 49, 92, 51, 92),
            gate("samping", 2, 80, 40, 80, 42));

    @Test
    void areTheOnlyWayOutOfACompound() {
      assertThat(route(streets, 50, 20, 0, 0, Pace.WALK).orElseThrow().path())
          .containsExactlyElementsOf(points(50, 20, 50, 8, 50, 0, 0, 0));
    }

    @Test
    void areChosenByTheWholeWay() {
      assertThat(route(streets, 50, 60, 100, 100, Pace.WALK).orElseThrow().path())
          .containsExactlyElementsOf(points(50, 60, 50, 92, 50, 100, 100, 100));
    }

    @Test
    void tooNarrowForAVehicleSendItToAnother() {
      assertThat(metres(streets, 50, 60, 100, 100, Pace.VEHICLE))
          .isEqualTo(60 + 50 + 100, within(1e-9));
    }

    @Test
    void thatAreShutLetNobodyThrough() {
      assertThat(metres(streets.closing(Set.of("depan")), 50, 20, 50, 0, Pace.WALK))
          .isEqualTo(80 + 50 + 100 + 50, within(1e-9));
      assertThat(route(streets.closing(Set.of("depan")), 50, 20, 50, 0, Pace.VEHICLE)).isEmpty();
    }

    @Test
    void areNoShortCutAcrossTheCompound() {
      assertThat(metres(streets, 50, 0, 50, 100, Pace.WALK)).isEqualTo(200, within(1e-9));
    }

    @Test
    void areNotNeededInsideTheCompound() {
      assertThat(route(streets, 30, 20, 60, 60, Pace.WALK).orElseThrow().path())
          .containsExactlyElementsOf(points(30, 20, 60, 60));
    }
  }

  @Nested
  class WithinATime {
    @Test
    void everyStretchIsWithinTheWayOfThatTime() {
      var stretches = SQUARE.within(new Point(0, 0), 100, Pace.MARCH, Figures.STANDARD);
      assertThat(stretches).isNotEmpty();
      assertThat(stretches)
          .allSatisfy(line ->
              assertThat(line)
                  .allSatisfy(p -> assertThat(p.x() + p.y()).isLessThanOrEqualTo(110 + 1e-9)));
      assertThat(stretches.stream().flatMap(List::stream))
          .anySatisfy(p -> assertThat(p.distance(new Point(100, 10))).isLessThan(1e-9));
    }

    @Test
    void aClosedStreetIsReachedFromItsOtherSideOnly() {
      var closed = SQUARE.closedBy(List.of(laid(LineKind.SEKAT, 50, -5, 50, 5)));
      assertThat(closed.within(new Point(40, 0), 1, Pace.VEHICLE, Figures.STANDARD))
          .allSatisfy(line -> assertThat(line).allSatisfy(p -> assertThat(p.x()).isLessThan(50)));
    }
  }

  @Test
  void theNearestPlaceOnAStreetIsFound() {
    assertThat(SQUARE.nearest(new Point(30, 12))).contains(new Point(30, 0));
    assertThat(SQUARE.nearest(new Point(-5, -5))).contains(new Point(0, 0));
  }

  @Test
  void twoHundredStreetsTakeLessThanASecond() {
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          var city = RoadNetwork.of(Streets.grid(100));
          assertThat(metres(city, 0, 0, 9900, 9900, Pace.VEHICLE)).isEqualTo(19800, within(1e-6));
        });
  }

  @Provide
  Arbitrary<Point> places() {
    return Arbitraries.doubles()
        .between(-50, 550)
        .tuple2()
        .map(xy -> new Point(xy.get1(), xy.get2()));
  }

  @Property(tries = 300)
  void noWayIsShorterThanTheStraightLine(
      @ForAll("places") Point from, @ForAll("places") Point to, @ForAll Pace pace) {
    var way = GRID.route(from, to, pace, Figures.STANDARD).orElseThrow();
    assertThat(way.metres()).isGreaterThanOrEqualTo(from.distance(to) - 1e-9);
    assertThat(way.path().getFirst()).isEqualTo(from);
    assertThat(way.path().getLast()).isEqualTo(to);
  }

  @Property(tries = 300)
  void theWayBackIsAsLong(@ForAll("places") Point from, @ForAll("places") Point to) {
    assertThat(GRID.route(to, from, Pace.WALK, Figures.STANDARD).orElseThrow().metres())
        .isEqualTo(
            GRID.route(from, to, Pace.WALK, Figures.STANDARD).orElseThrow().metres(), within(1e-6));
  }

  @Property(tries = 300)
  void closingAStreetNeverShortensAWay(
      @ForAll("places") Point from,
      @ForAll("places") Point to,
      @ForAll @IntRange(max = 5) int closed,
      @ForAll("places") Point a,
      @ForAll("places") Point b) {
    var open = GRID.route(from, to, Pace.VEHICLE, Figures.STANDARD).orElseThrow().metres();
    var less =
        GRID.closing(Set.of("t" + closed))
            .closedBy(List.of(laid(LineKind.SEKAT, a.x(), a.y(), b.x(), b.y())));
    less.route(from, to, Pace.VEHICLE, Figures.STANDARD)
        .ifPresent(way -> assertThat(way.metres()).isGreaterThanOrEqualTo(open - 1e-9));
  }
}
