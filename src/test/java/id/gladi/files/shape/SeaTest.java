package id.gladi.files.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The water lies on the right of a shore. */
class SeaTest {
  private static final Extent EXTENT = new Extent(0, 0, 100, 60);
  private static final double WHOLE = 6000;

  @Example
  void aShoreToTheEastHasTheSeaInTheSouth() {
    var sea = sea(line(-10, 20, 110, 20));
    assertThat(sea).hasSize(1);
    assertThat(Rings.contains(sea.getFirst().points(), new Point(50, 5))).isTrue();
    assertThat(Rings.contains(sea.getFirst().points(), new Point(50, 50))).isFalse();
    assertThat(size(sea)).isCloseTo(2000, within(1e-6));
  }

  @Example
  void anIslandIsLandInTheSea() {
    var island = line(40, 20, 60, 20, 60, 40, 40, 40, 40, 20);
    assertThat(size(sea(island))).isCloseTo(WHOLE - 400, within(1e-6));
    assertThat(size(sea(island.reversed()))).isCloseTo(400, within(1e-6));
    assertThat(size(sea(line(-10, 50, 110, 50), island))).isCloseTo(4600, within(1e-6));
  }

  @Example
  void betweenTwoShoresIsAStrait() {
    var west = line(30, -10, 30, 70);
    var east = line(70, 70, 70, -10);
    assertThat(size(sea(west, east))).isCloseTo(2400, within(1e-6));
    assertThat(size(sea(west.reversed(), east.reversed()))).isCloseTo(3600, within(1e-6));
  }

  @Example
  void aBayAtACornerAndAnotherFarOff() {
    var sea = sea(line(0, 50, 20, 50, 20, 70), line(80, 60, 80, 40, 100, 40));
    assertThat(size(sea)).isCloseTo(WHOLE - 200 - 400, within(1e-6));
  }

  @Example
  void aClosedShoreThatBeginsInsideAndLeavesTheMapIsOneShore() {
    var cape = line(10, 10, 10, -20, 40, -20, 40, 10, 10, 10);
    assertThat(size(sea(cape))).isCloseTo(WHOLE - 300, within(1e-6));
  }

  @Example
  void nobodyKnowsWhereTheSeaIsWhenAShoreEndsInTheMidst() {
    assertThat(Sea.of(List.of(line(-10, 20, 50, 20)), EXTENT)).isEmpty();
    assertThat(Sea.of(List.of(), EXTENT)).isEmpty();
  }

  @Property(tries = 200)
  void aShoreAndTheSameShoreReversedShareTheMap(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -30, max = 90) Double> heights,
      @ForAll @IntRange(min = 0, max = 1) int turned) {
    var shore = new ArrayList<Point>();
    shore.add(new Point(-5, 30));
    for (int i = 0; i < heights.size(); i++) {
      shore.add(new Point(100.0 * (i + 1) / (heights.size() + 1), heights.get(i)));
    }
    shore.add(new Point(105, 30));
    var one = turned == 1 ? shore.reversed() : shore;
    assertThat(size(sea(one)) + size(sea(one.reversed()))).isCloseTo(WHOLE, within(1e-3));
  }

  private static List<Area> sea(List<Point> shore) {
    return Sea.of(List.of(shore), EXTENT).orElseThrow();
  }

  private static List<Area> sea(List<Point> one, List<Point> other) {
    return Sea.of(List.of(one, other), EXTENT).orElseThrow();
  }

  private static double size(List<Area> areas) {
    return areas.stream().mapToDouble(Rings::size).sum();
  }

  private static List<Point> line(double... n) {
    return IntStream.range(0, n.length / 2)
        .mapToObj(i -> new Point(n[2 * i], n[2 * i + 1]))
        .toList();
  }
}
