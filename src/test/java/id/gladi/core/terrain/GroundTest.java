package id.gladi.core.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.fixture.SmallGround;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroundTest {
  @Nested
  class APoint {
    @ParameterizedTest
    @CsvSource({"NaN,0", "0,NaN", "Infinity,0", "0,-Infinity"})
    void hasFiniteCoordinates(double x, double y) {
      assertThatThrownBy(() -> new Point(x, y))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a point needs finite coordinates");
    }

    @ParameterizedTest
    @CsvSource({"0,0,3,4,5", "1,1,1,1,0", "-2,0,0,0,2", "3,4,0,0,5"})
    void hasAStraightDistanceToAnother(double x1, double y1, double x2, double y2, double metres) {
      assertThat(new Point(x1, y1).distance(new Point(x2, y2))).isEqualTo(metres);
    }

    @Test
    void isMovedEastAndNorth() {
      assertThat(new Point(1, 2).plus(10, -5)).isEqualTo(new Point(11, -3));
    }
  }

  @Nested
  class AGeoPoint {
    @ParameterizedTest
    @CsvSource({"90,180", "-90,-180", "0,0"})
    void liesOnEarth(double latitude, double longitude) {
      assertThat(new GeoPoint(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({"90.1,0", "-90.1,0", "0,180.1", "0,-180.1", "NaN,0", "0,NaN"})
    void liesNowhereElse(double latitude, double longitude) {
      assertThatThrownBy(() -> new GeoPoint(latitude, longitude))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("not a place on Earth");
    }
  }

  @Nested
  class AnExtent {
    private final Extent extent = new Extent(-10, 0, 30, 20);

    @Test
    void isMeasured() {
      assertThat(extent.width()).isEqualTo(40);
      assertThat(extent.height()).isEqualTo(20);
      assertThat(extent.centre()).isEqualTo(new Point(10, 10));
    }

    @ParameterizedTest
    @CsvSource({
      "-10,0,true",
      "30,20,true",
      "0,10,true",
      "-10.1,0,false",
      "30.1,0,false",
      "0,-0.1,false",
      "0,20.1,false"
    })
    void containsItsEdge(double x, double y, boolean inside) {
      assertThat(extent.contains(new Point(x, y))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"0,10,0,10", "-99,10,-10,10", "99,99,30,20", "0,-1,0,0"})
    void bringsAPointInside(double x, double y, double insideX, double insideY) {
      assertThat(extent.clamp(new Point(x, y))).isEqualTo(new Point(insideX, insideY));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,1", "0,0,1,0", "5,0,4,1", "0,5,1,4", "NaN,0,1,1", "0,0,1,NaN"})
    void needsAnArea(double minX, double minY, double maxX, double maxY) {
      assertThatThrownBy(() -> new Extent(minX, minY, maxX, maxY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an extent needs an area");
    }
  }

  @Nested
  class AGeometry {
    private final List<Point> three = List.of(new Point(0, 0), new Point(9, 0), new Point(0, 9));

    @Test
    void knowsItsPoints() {
      assertThat(new Geometry.Spot(new Point(1, 2)).points()).containsExactly(new Point(1, 2));
      assertThat(new Geometry.Line(three).points()).isEqualTo(three);
      assertThat(new Geometry.Area(three).points()).isEqualTo(three);
      assertThat(new Geometry.Area(three).holes()).isEmpty();
    }

    @Test
    void isALineFromTwoPointsAndAnAreaFromThree() {
      assertThat(new Geometry.Line(three.subList(0, 2)).points()).hasSize(2);
      assertThatThrownBy(() -> new Geometry.Line(three.subList(0, 1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a line needs two points");
      assertThatThrownBy(() -> new Geometry.Area(three.subList(0, 2)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an area needs three points");
    }

    @Test
    void keepsItsHolesWhateverHappensToTheListsItWasMadeOf() {
      var hole = new ArrayList<>(three);
      var holes = new ArrayList<List<Point>>(List.of(hole));
      var area = new Geometry.Area(three, holes);
      hole.clear();
      holes.clear();
      assertThat(area.holes()).containsExactly(three);
    }
  }

  @Nested
  class AMap {
    private final AreaMap map = SmallGround.map();

    @Test
    void findsAFeatureByItsId() {
      assertThat(map.feature("gerbang").map(Feature::kind)).contains(FeatureKind.GATE);
      assertThat(map.feature("menara")).isEmpty();
    }

    @Test
    void findsTheFeaturesOfAKindInDrawingOrder() {
      assertThat(map.ofKind(FeatureKind.ROAD)).extracting(Feature::id).containsExactly("jalan");
      assertThat(map.ofKind(FeatureKind.TREE)).isEmpty();
    }

    @Test
    void knowsTheCompoundThatIsProtected() {
      assertThat(map.site().map(Feature::id)).contains("kompleks");
    }

    @Test
    void mayHaveNoCompound() {
      var bare = new AreaMap("x", "x", map.origin(), map.grid(), map.extent(), 0, List.of());
      assertThat(bare.site()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(FeatureKind.class)
  void aKindOfFeatureIsFoundByItsStableName(FeatureKind kind) {
    assertThat(FeatureKind.of(kind.id())).contains(kind);
    assertThat(kind.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void aNameThatIsNoKindIsNoKind() {
    assertThat(FeatureKind.of("ROAD")).isEmpty();
    assertThat(FeatureKind.of("")).isEmpty();
    assertThat(Arrays.stream(FeatureKind.values()).map(FeatureKind::id)).doesNotHaveDuplicates();
  }
}
