package id.gladi.files.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClipTest {
  private static final Extent SQUARE = new Extent(0, 0, 10, 10);

  @Test
  void aLineThatLeavesAndComesBackFallsInTwo() {
    var line = points(-5, 5, 5, 5, 5, 15, 8, 15, 8, 5);
    assertThat(Clip.line(line, SQUARE))
        .containsExactly(points(0, 5, 5, 5, 5, 10), points(8, 10, 8, 5));
  }

  @Test
  void aLineInsideStaysAsItIs() {
    var line = points(1, 1, 2, 2, 3, 1);
    assertThat(Clip.line(line, SQUARE)).containsExactly(line);
  }

  @Test
  void aLineThatTouchesACornerIsNothing() {
    assertThat(Clip.line(points(-1, 1, 1, -1), SQUARE)).isEmpty();
    assertThat(Clip.line(points(-5, 5, 5, -5), SQUARE)).isEmpty();
  }

  @Test
  void aCombFallsIntoItsTeethWithoutBridges() {
    var comb = new Area(points(-5, 1, 5, 1, 5, 3, -2, 3, -2, 6, 5, 6, 5, 8, -5, 8));
    assertThat(Clip.area(comb, SQUARE))
        .extracting(area -> Rings.size(area))
        .containsExactlyInAnyOrder(10.0, 10.0);
  }

  @Test
  void aHoleOnTheEdgeBecomesABay() {
    var ring =
        new Area(points(-5, 1, 8, 1, 8, 9, -5, 9), List.of(points(-2, 4, 3, 4, 3, 6, -2, 6)));
    var cut = Clip.area(ring, SQUARE);
    assertThat(cut).singleElement().satisfies(area -> assertThat(area.holes()).isEmpty());
    assertThat(Rings.size(cut.getFirst())).isEqualTo(64 - 6);
  }

  @Test
  void aHoleInsideStaysAHole() {
    var ring = new Area(points(-5, 1, 8, 1, 8, 9, -5, 9), List.of(points(2, 4, 3, 4, 3, 6, 2, 6)));
    assertThat(Clip.area(ring, SQUARE))
        .singleElement()
        .satisfies(area -> assertThat(area.holes()).hasSize(1));
  }

  @Test
  void anAreaAroundEverythingBecomesTheExtent() {
    var all = new Area(points(-50, -50, 50, -50, 50, 50, -50, 50));
    assertThat(Rings.size(Clip.area(all, SQUARE).getFirst())).isEqualTo(100);
  }

  @Test
  void anAreaElsewhereIsNothing() {
    assertThat(Clip.area(new Area(points(20, 20, 30, 20, 30, 30)), SQUARE)).isEmpty();
  }

  @Property(tries = 500)
  void everyPointOfALineLiesInside(@ForAll("lines") List<Point> line) {
    var pieces = Clip.line(line, SQUARE);
    assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeGreaterThan(1));
    assertThat(pieces.stream().flatMap(List::stream)).allMatch(SQUARE::contains);
    assertThat(pieces.stream().mapToDouble(ClipTest::length).sum())
        .isLessThanOrEqualTo(length(line) + 1e-9);
  }

  @Property(tries = 500)
  void anAreaNeverGrowsAndLiesInside(@ForAll("stars") List<Point> star) {
    var parts = Clip.area(new Area(star), SQUARE);
    assertThat(parts.stream().flatMap(a -> a.points().stream())).allMatch(SQUARE::contains);
    assertThat(parts.stream().mapToDouble(a -> Rings.size(a)).sum())
        .isLessThanOrEqualTo(Rings.size(star) + 1e-6);
  }

  @Property(tries = 300)
  void insideAndOutsideMakeTheWhole(@ForAll("stars") List<Point> star) {
    double whole = 0;
    for (int column = -2; column < 3; column++) {
      for (int row = -2; row < 3; row++) {
        var cell = new Extent(column * 10, row * 10, column * 10 + 10, row * 10 + 10);
        whole += Clip.area(new Area(star), cell).stream().mapToDouble(a -> Rings.size(a)).sum();
      }
    }
    assertThat(whole).isCloseTo(Rings.size(star), within(0.05));
  }

  @Provide
  Arbitrary<List<Point>> lines() {
    var coordinate = Arbitraries.doubles().between(-15, 25);
    return Combinators.combine(coordinate, coordinate).as(Point::new).list().ofMinSize(2);
  }

  /** Simple outlines, mostly concave, around a centre near the square. */
  @Provide
  Arbitrary<List<Point>> stars() {
    var radii = Arbitraries.doubles().between(0.5, 14).list().ofMinSize(3).ofMaxSize(30);
    var centre = Arbitraries.doubles().between(0, 10);
    return Combinators.combine(radii, centre, centre).as(ClipTest::star);
  }

  private static List<Point> star(List<Double> radii, double x, double y) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < radii.size(); i++) {
      double angle = 2 * Math.PI * i / radii.size();
      points.add(new Point(x + radii.get(i) * Math.cos(angle), y + radii.get(i) * Math.sin(angle)));
    }
    return points;
  }

  private static double length(List<Point> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }

  static List<Point> points(double... xy) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Point(xy[i], xy[i + 1]));
    }
    return points;
  }
}
