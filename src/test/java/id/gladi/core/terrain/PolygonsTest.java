package id.gladi.core.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolygonsTest {
  private static final List<Point> ELL =
      List.of(
          new Point(0, 0),
          new Point(4, 0),
          new Point(4, 2),
          new Point(2, 2),
          new Point(2, 4),
          new Point(0, 4));

  @Test
  void areaAndCentreOfAnEll() {
    assertThat(Polygons.area(ELL)).isEqualTo(12);
    assertThat(Polygons.centroid(ELL).distance(new Point(5.0 / 3, 5.0 / 3))).isLessThan(1e-12);
  }

  @Test
  void theNotchIsOutside() {
    assertThat(Polygons.contains(ELL, new Point(1, 3))).isTrue();
    assertThat(Polygons.contains(ELL, new Point(3, 3))).isFalse();
  }

  @Test
  void distanceIsToTheNearestEdge() {
    assertThat(Polygons.distance(ELL, new Point(5, 1))).isEqualTo(1);
    assertThat(Polygons.distance(ELL, new Point(1, 1))).isEqualTo(1);
  }
}
