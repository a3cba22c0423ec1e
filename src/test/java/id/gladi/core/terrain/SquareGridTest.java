package id.gladi.core.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SquareGridTest {
  private final SquareGrid grid = SquareGrid.of(new Extent(-100, 0, 500, 380));

  @Test
  void squaresAreRoundAndAtMostTwelveInARow() {
    assertThat(grid.step()).isEqualTo(50);
    assertThat(grid.columns()).isEqualTo(12);
    assertThat(grid.rows()).isEqualTo(8);
  }

  @Test
  void lettersRunEastAndNumbersSouth() {
    assertThat(grid.name(new Point(-99, 379))).isEqualTo("A1");
    assertThat(grid.name(new Point(1, 329))).isEqualTo("C2");
    assertThat(grid.name(new Point(500, 0))).isEqualTo("L8");
  }

  @Test
  void aPlaceOutsideGetsTheNearestSquare() {
    assertThat(grid.name(new Point(-500, 900))).isEqualTo("A1");
  }

  @Property
  void everySquareIsNamedAfterThePlacesInIt(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double east,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double south) {
    for (int column = 0; column < grid.columns(); column++) {
      var place = grid.corner(column, 3).plus(east * grid.step(), -south * grid.step());
      assertThat(grid.name(place)).isEqualTo(SquareGrid.name(column, 3));
    }
  }
}
