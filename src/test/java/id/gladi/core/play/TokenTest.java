package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  private final Token token =
      BoardSpecification.opened(SmallPlan.plan()).board().field().token("satpol").orElseThrow();

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 360, 720, Double.NaN, Double.POSITIVE_INFINITY})
  void aTokenFacesWithinOneTurn(double facing) {
    assertThatThrownBy(() -> token.withFacing(facing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("facing must be 0 ≤ degrees < 360: " + facing);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 359.99})
  void northAndAlmostNorthAreWithinIt(double facing) {
    assertThat(token.withFacing(facing).facing()).isEqualTo(facing);
  }

  @Test
  void theTrailIsOnlyThatOfTheLastMove() {
    var moved = token.moved(List.of(new Point(1, 1))).moved(List.of(new Point(2, 2)));
    assertThat(moved.trail()).containsExactly(new Point(1, 1), new Point(2, 2));
  }

  @Test
  void aMoveKeepsTheFacing() {
    assertThat(token.withFacing(30).moved(List.of(new Point(1, 1))).facing()).isEqualTo(30);
  }

  @Test
  void aMoveWithoutADestinationIsNoEvent() {
    assertThatThrownBy(() -> new Event.TokenMoved("satpol", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a move needs a destination");
  }

  @Test
  void referencesToActionsAreInOrderOfInjectAndAction() {
    var ref = new ActionRef("2", "b");
    assertThat(ref).isGreaterThan(new ActionRef("1", "c")).isGreaterThan(new ActionRef("2", "a"));
    assertThat(ref).isEqualByComparingTo(new ActionRef("2", "b"));
  }
}
