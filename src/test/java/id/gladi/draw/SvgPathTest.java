package id.gladi.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgPathTest {

  @Test
  void readsEveryStraightCommandInBothCases() {
    assertThat(SvgPath.parse("M1 2L3 4H5V6Z").segments())
        .isEqualTo(
            List.of(
                new Path.Move(1, 2),
                new Path.Line(3, 4),
                new Path.Line(5, 4),
                new Path.Line(5, 6),
                new Path.Close()));
    assertThat(SvgPath.parse("m1 2l2 2h2v2z")).isEqualTo(SvgPath.parse("M1 2L3 4H5V6Z"));
  }

  @Test
  void pairsAfterMoveAreLines() {
    assertThat(SvgPath.parse("m1 1 2 0 0 2")).isEqualTo(SvgPath.parse("M1 1L3 1L3 3"));
  }

  @Test
  void closingGoesBackToTheStart() {
    assertThat(SvgPath.parse("M1 1h4v4zl1 1").segments().getLast()).isEqualTo(new Path.Line(2, 2));
  }

  @Test
  void smoothCurvesMirrorTheLastControlPoint() {
    assertThat(SvgPath.parse("M0 0C0 1 2 3 4 4S7 7 8 8").segments().getLast())
        .isEqualTo(new Path.Cubic(6, 5, 7, 7, 8, 8));
    assertThat(SvgPath.parse("M0 0Q1 2 4 4T8 8").segments().getLast())
        .isEqualTo(new Path.Quad(7, 6, 8, 8));
    assertThat(SvgPath.parse("M1 1S7 7 8 8").segments().getLast())
        .isEqualTo(new Path.Cubic(1, 1, 7, 7, 8, 8));
  }

  @Test
  void readsNumbersWithoutSeparators() {
    assertThat(SvgPath.parse("M.5.5-1-.5e1")).isEqualTo(SvgPath.parse("M 0.5,0.5 L -1,-5"));
  }

  @Test
  void arcFlagsNeedNoSeparator() {
    assertThat(SvgPath.parse("M0 0a2 2 0 1 0 4 0")).isEqualTo(SvgPath.parse("M0 0a2 2 0 104 0"));
  }

  @Test
  void arcStaysOnItsCircle() {
    Path arc = SvgPath.parse("M-15 0A15 15 0 1 0 15 0A15 15 0 1 0 -15 0Z");
    for (Path.Segment segment : arc.segments()) {
      if (segment instanceof Path.Cubic(_, _, _, _, double x, double y)) {
        assertThat(Math.hypot(x, y)).isCloseTo(15, within(1e-9));
      }
    }
  }

  @Test
  void wrongTextIsToldWithItsPlace() {
    assertThatThrownBy(() -> SvgPath.parse("M1 x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("character 3");
    assertThatThrownBy(() -> SvgPath.parse("1 2")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SvgPath.parse("M0 0Z3")).isInstanceOf(IllegalArgumentException.class);
  }
}
