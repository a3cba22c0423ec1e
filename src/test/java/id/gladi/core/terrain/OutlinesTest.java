package id.gladi.core.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OutlinesTest {
  private static final List<Point> SQUARE =
      List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));

  /// Corners around the origin at growing angles: never crossing, often hollow.
  @Provide
  Arbitrary<List<Point>> stars() {
    return Arbitraries.doubles()
        .between(5, 60)
        .list()
        .ofMinSize(3)
        .ofMaxSize(12)
        .map(radii -> {
          var star = new ArrayList<Point>();
          for (int i = 0; i < radii.size(); i++) {
            double angle = 2 * Math.PI * i / radii.size();
            star.add(
                new Point(
                    100 + radii.get(i) * Math.cos(angle), 50 + radii.get(i) * Math.sin(angle)));
          }
          return List.copyOf(star);
        });
  }

  @Property(tries = 300)
  void aCutLosesNoGroundAndGivesTheShareAsked(
      @ForAll("stars") List<Point> star,
      @ForAll @DoubleRange(min = 0, max = 360) double facing,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double share) {
    var halves = Outlines.cut(star, facing, share);
    double area = Polygons.area(star);
    assertThat(Polygons.area(halves.leaves())).isCloseTo(area * share, within(area * 1e-6));
    assertThat(Polygons.area(halves.stays())).isCloseTo(area * (1 - share), within(area * 1e-6));
  }

  @Property(tries = 300)
  void whoeverGrowsKeepsTheShapeAndItsMiddle(
      @ForAll("stars") List<Point> star, @ForAll @DoubleRange(min = 0.1, max = 9) double by) {
    var grown = Outlines.grown(star, by);
    double area = Polygons.area(star);
    assertThat(Polygons.area(grown)).isCloseTo(area * by, within(area * by * 1e-9));
    assertThat(Polygons.centroid(grown).distance(Polygons.centroid(star))).isLessThan(1e-6);
  }

  @Property(tries = 300)
  void theHullHoldsEveryPlace(@ForAll("stars") List<Point> star) {
    var hull = Outlines.hull(star);
    assertThat(Polygons.area(hull)).isGreaterThanOrEqualTo(Polygons.area(star) - 1e-6);
    assertThat(star).allMatch(p -> Polygons.contains(hull, p) || Polygons.distance(hull, p) < 1e-6);
    assertThat(Outlines.simple(hull)).isTrue();
  }

  @Property(tries = 200)
  void starsDoNotCrossThemselves(@ForAll("stars") List<Point> star) {
    assertThat(Outlines.simple(star)).isTrue();
  }

  @Test
  void aSquareIsCutAcrossTheWayItLooks() {
    var halves = Outlines.cut(SQUARE, 90, 0.25);
    assertThat(Polygons.centroid(halves.leaves()).x()).isCloseTo(8.75, within(1e-6));
    assertThat(Polygons.centroid(halves.stays()).x()).isCloseTo(3.75, within(1e-6));
  }

  @Test
  void aBowTieCrossesItselfAndALineHasNoArea() {
    assertThat(
            Outlines.simple(
                List.of(new Point(0, 0), new Point(10, 10), new Point(10, 0), new Point(0, 8))))
        .isFalse();
    assertThat(Outlines.simple(List.of(new Point(0, 0), new Point(5, 5), new Point(10, 10))))
        .isFalse();
    assertThat(Outlines.simple(SQUARE)).isTrue();
  }
}
