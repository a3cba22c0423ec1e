package id.gladi.core.terrain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.fixture.SmallGround;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CourtyardsTest {
  private static final Geometry.Area HOUSE = new Geometry.Area(SmallGround.corners(0, 0, 40, 20));
  private static final List<Point> YARD = SmallGround.corners(10, 5, 20, 15);

  /** A box inside the house is cut out, a box that leaves it is not. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aHoleLiesAllWithin(
      @ForAll @IntRange(min = -5, max = 45) int x,
      @ForAll @IntRange(min = -5, max = 25) int y,
      @ForAll @IntRange(min = 1, max = 30) int width,
      @ForAll @IntRange(min = 1, max = 15) int depth) {
    double west = x + 0.5;
    double south = y + 0.5;
    var hole = SmallGround.corners(west, south, west + width, south + depth);
    boolean within = west > 0 && south > 0 && west + width < 40 && south + depth < 20;
    assertThat(Courtyards.cut(HOUSE, hole).isPresent()).isEqualTo(within);
  }

  @Test
  void holesDoNotLieOverEachOther() {
    var hollow = (Geometry.Area) Courtyards.cut(HOUSE, YARD).orElseThrow();
    assertThat(Courtyards.cut(hollow, SmallGround.corners(15, 8, 25, 12))).isEmpty();
    assertThat(Courtyards.cut(hollow, SmallGround.corners(12, 7, 18, 13))).isEmpty();
    assertThat(Courtyards.cut(hollow, SmallGround.corners(8, 3, 22, 17))).isEmpty();
    assertThat(Courtyards.cut(hollow, SmallGround.corners(25, 5, 30, 15))).isPresent();
  }

  @Test
  void aHoleAcrossAHollowInTheEdgeIsRefusedThoughItsCornersLieWithin() {
    var horseshoe =
        new Geometry.Area(
            List.of(
                new Point(0, 0),
                new Point(30, 0),
                new Point(30, 30),
                new Point(20, 30),
                new Point(20, 10),
                new Point(10, 10),
                new Point(10, 30),
                new Point(0, 30)));
    assertThat(Courtyards.cut(horseshoe, SmallGround.corners(5, 15, 25, 20))).isEmpty();
    assertThat(Courtyards.cut(horseshoe, SmallGround.corners(5, 2, 25, 8))).isPresent();
  }

  @Test
  void aBowTieIsNoHole() {
    var bow = List.of(new Point(5, 5), new Point(15, 15), new Point(15, 5), new Point(5, 15));
    assertThat(Courtyards.cut(HOUSE, bow)).isEmpty();
  }

  @Test
  void aPlaceInTheYardIsOnTheGroundBelowTheHouse() {
    var map = SmallGround.map();
    assertThat(Courtyards.under(map, new Point(300, 210)).orElseThrow().id()).isEqualTo("kantor");
    var office = map.feature("kantor").orElseThrow();
    var hollow =
        Courtyards.cut((Geometry.Area) office.geometry(), SmallGround.corners(290, 200, 310, 220))
            .orElseThrow();
    var change =
        new MapEdit.Change(
            new Feature(office.id(), office.kind(), office.name(), hollow, office.traits()));
    assertThat(Courtyards.under(change.of(map), new Point(300, 210)).orElseThrow().id())
        .isEqualTo("kompleks");
  }

  /** Corners are counted through the outline and on through the holes. */
  @Property
  void aCornerOfAHoleIsMovedAddedAndTakenAwayLikeOneOfTheOutline(
      @ForAll @IntRange(max = 7) int corner) {
    var hollow = Courtyards.cut(HOUSE, YARD).orElseThrow();
    var corners = Vertices.of(hollow);
    assertThat(corners).hasSize(8);
    var to = corners.get(corner).plus(1, 1);
    assertThat(Vertices.of(Vertices.moved(hollow, corner, to)).get(corner)).isEqualTo(to);
    var side = Vertices.sides(hollow).get(corner);
    assertThat(side.corner()).isEqualTo(corner);
    var more = Vertices.added(hollow, corner, side.middle());
    assertThat(Vertices.of(more)).hasSize(9).contains(side.middle());
    assertThat(Polygons.area(more.points())).isEqualTo(800);
    assertThat(Vertices.removed(more, corner + 1)).contains(hollow);
  }

  @Test
  void aHoleThatLosesItsLastCornersIsNoneAnyMore() {
    var hollow = Courtyards.cut(HOUSE, YARD.subList(0, 3)).orElseThrow();
    assertThat(Vertices.removed(hollow, 5)).contains(HOUSE);
  }
}
