package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScatterTest {
  private static final List<Point> YARD =
      List.of(
          new Point(-40, -9),
          new Point(24, -8),
          new Point(28, -14),
          new Point(14, -20),
          new Point(8, -36),
          new Point(-22, -38),
          new Point(-42, -16));
  private static final List<Point> HOOK =
      List.of(
          new Point(0, 0),
          new Point(40, 0),
          new Point(40, 1),
          new Point(1, 1),
          new Point(1, 40),
          new Point(0, 40));

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 500, 3000})
  void onePlacePerPersonInsideTheOutline(int persons) {
    List<Point> places = Scatter.places("massa-a", YARD, new Point(0, -15), persons);
    assertThat(places).hasSize(persons).allMatch(p -> Polygons.contains(YARD, p));
  }

  @Test
  void evenAThinHookHoldsItsPeople() {
    List<Point> places = Scatter.places("x", HOOK, new Point(0.5, 0.5), 200);
    assertThat(places).hasSize(200).allMatch(p -> Polygons.contains(HOOK, p));
  }

  @Test
  void theSameCrowdStandsTheSameWay() {
    Point dense = new Point(0, -15);
    assertThat(Scatter.places("a", YARD, dense, 50))
        .isEqualTo(Scatter.places("a", YARD, dense, 50))
        .isNotEqualTo(Scatter.places("b", YARD, dense, 50));
  }

  @Test
  void peopleStandCloserAtTheDenseSpot() {
    Point dense = new Point(0, -12);
    List<Point> places = Scatter.places("massa-a", YARD, dense, 500);
    long near = places.stream().filter(p -> p.distance(dense) < 8).count();
    double share = Math.PI * 64 / Polygons.area(YARD);
    assertThat(near).isGreaterThan((long) (500 * share * 0.9));
  }
}
