package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Property(tries = 100)
  void symbolsEndUpApart(
      @ForAll @Size(min = 2, max = 25) List<@DoubleRange(min = 0, max = 300) Double> numbers) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      marks.add(mark(i, new Xy(numbers.get(i), numbers.get(i + 1))));
    }
    List<Mark> apart = Spread.apart(marks, 1.12, Map.of());
    for (int i = 0; i < apart.size(); i++) {
      for (int j = i + 1; j < apart.size(); j++) {
        assertThat(apart.get(i).at().distance(apart.get(j).at())).isGreaterThan(24);
      }
    }
  }

  @Test
  void alonePlacesStayPut() {
    List<Mark> marks = List.of(mark(0, new Xy(10, 10)), mark(1, new Xy(100, 10)));
    assertThat(Spread.apart(marks, 1.12, Map.of())).isEqualTo(marks);
  }

  @Test
  void aKeptPlaceIsLeft() {
    Box kept = new Box(0, 0, 80, 14);
    List<Mark> apart =
        Spread.apart(List.of(mark(0, new Xy(40, 10))), 1.12, Map.of("somebody", kept));
    assertThat(apart.getFirst().box().overlaps(kept)).isFalse();
  }

  private static Mark mark(int number, Xy at) {
    return new Mark(Pieces.unit("t" + number, 10, 0, 0), at, at, 26, false);
  }
}
