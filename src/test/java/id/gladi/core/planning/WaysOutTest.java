package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.Strength;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.plan.Standing;
import id.gladi.core.planning.Reinforcement.Stage;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a planner can choose from: widths to hold, ways out, sources of help.
class WaysOutTest {
  private static final Plan PLAN = SmallPlan.plan();
  private static final AreaMap MAP = streets();
  private static final Point HERE = new Point(100, 120);

  private static AreaMap streets() {
    var features = new ArrayList<>(PLAN.map().features());
    features.add(street("lebar", 10, new Point(0, 100), new Point(600, 100)));
    features.add(street("sempit", 3, new Point(100, 100), new Point(100, 300)));
    return PLAN.map().with(features);
  }

  private static Feature street(String id, double width, Point... points) {
    var traits = new Traits(width, 0, 0, 0, false, false, "", "");
    return new Feature(
        id, FeatureKind.ROAD, "Jl. " + id, new Geometry.Line(List.of(points)), traits);
  }

  private static Board board(Overlay... laid) {
    var events = new ArrayList<Event>();
    for (var overlay : laid) {
      events.add(new Event.OverlayLaid(overlay));
    }
    return Evolver.evolve(Board.before(PLAN), events);
  }

  private static Overlay laid(LineKind kind, String id, Point... points) {
    return new Overlay(id, kind, id, List.of(points));
  }

  private static Token token(String kind, List<Point> outline) {
    return new Token(
        kind,
        kind,
        new Token.Face("polri", kind, kind, Standing.FORCE, true),
        Strength.exactly(100),
        HERE,
        0,
        null,
        Token.Status.READY,
        outline,
        List.of());
  }

  @Test
  void drawnLinesComeBeforeTheStreetsThatAreNear() {
    var sekat = laid(LineKind.SEKAT, "sekat", new Point(0, 0), new Point(30, 40));
    var route = laid(LineKind.RUTE_BUBAR, "rute", new Point(0, 0), new Point(30, 40));
    var targets = LineTarget.near(MAP, board(sekat, route), HERE);
    assertThat(targets.getFirst()).isEqualTo(new LineTarget("sekat", "sekat", 50));
    assertThat(targets).extracting(LineTarget::id).containsSequence("sekat", "sempit", "lebar");
    assertThat(targets).extracting(LineTarget::id).doesNotContain("rute", "jalan");
  }

  @Test
  void withoutARouteEveryStreetIsOpen() {
    var ways = WaysOut.of(MAP, board(), token("massa", List.of()));
    assertThat(ways).extracting(WaysOut.Way::id).contains("sempit", "lebar");
    assertThat(ways).allMatch(way -> way.gap().open());
  }

  @Test
  void aRouteIsAsWideAsTheStreetItBeginsOnAndClosesTheOthers() {
    var route = laid(LineKind.RUTE_BUBAR, "bubar", new Point(150, 101), new Point(400, 101));
    var ways = WaysOut.of(MAP, board(route), token("massa", List.of()));
    assertThat(ways.getFirst().gap().width()).isEqualTo(10);
    assertThat(ways.getFirst().gap().distance())
        .isCloseTo(HERE.distance(new Point(150, 101)), within(1e-9));
    assertThat(ways.stream().filter(way -> way.gap().open())).hasSize(1);
    assertThat(ways.getLast().turned().gap().open()).isTrue();
  }

  @Test
  void razorWireAcrossARouteClosesIt() {
    var route = laid(LineKind.RUTE_BUBAR, "bubar", new Point(150, 101), new Point(400, 101));
    var wire = laid(LineKind.KAWAT_BERDURI, "kawat", new Point(200, 90), new Point(200, 110));
    var ways = WaysOut.of(MAP, board(route, wire), token("massa", List.of()));
    assertThat(ways).noneMatch(way -> way.gap().open());
  }

  @Test
  void helpFromTheMapDrivesOverTheStreets() {
    var plan = new Plan(PLAN.exercise(), MAP, PLAN.profile());
    var arrivals = new Arrivals(plan, board(), RoadNetwork.of(MAP), Figures.STANDARD);
    var help = arrivals.from(token("awc", List.of()), new Point(500, 100)).orElseThrow();
    assertThat(help.parts())
        .extracting(Reinforcement.Part::stage)
        .containsExactly(Stage.READINESS, Stage.DRIVE, Stage.DEPLOYMENT);
    assertThat(help.route()).hasSizeGreaterThan(1);
    double drive = help.parts().get(1).minutes().likely();
    assertThat(drive).isGreaterThan(400 / (25 / 3.6) / 60);
  }

  @Test
  void helpFromOffTheMapWithoutARouteEndsAtTheSite() {
    var arrivals = new Arrivals(PLAN, board(), RoadNetwork.of(PLAN.map()), Figures.STANDARD);
    var help = arrivals.from(new OffMapPlace("polda", "Polda", 10, 40, ""), HERE);
    assertThat(help.minutes()).isEqualTo(Range.exactly(40));
    assertThat(help.route()).isEmpty();
  }
}
