package id.gladi.ui.newmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FrameTest {
  private final Frame frame = new Frame(new Extent(0, 0, 1_000, 800));

  @Test
  void theSideThatIsPulledFollowsAndTheOtherStays() {
    var pulled = frame.pulled(Frame.Grip.NORTH_EAST, 50, -100).extent();
    assertThat(pulled).isEqualTo(new Extent(0, 0, 1_050, 700));
    assertThat(frame.pulled(Frame.Grip.WEST, -30, 999).extent())
        .isEqualTo(new Extent(-30, 0, 1_000, 800));
  }

  @Test
  void aCornerIsUnderTheHandBeforeTheWhole() {
    assertThat(frame.under(new Point(5, 797), 10)).contains(Frame.Grip.NORTH_WEST);
    assertThat(frame.under(new Point(300, 300), 10)).contains(Frame.Grip.WHOLE);
    assertThat(frame.under(new Point(-30, 300), 10)).isEmpty();
  }

  /** However it is pulled or drawn, it stays a map that a board can hold. */
  @Property
  void noPullMakesItTooSmallOrTooLarge(
      @ForAll Frame.Grip grip,
      @ForAll @DoubleRange(min = -30_000, max = 30_000) double east,
      @ForAll @DoubleRange(min = -30_000, max = 30_000) double north) {
    for (var next :
        new Frame[] {
          frame.pulled(grip, east, north),
          frame.grown(east, north),
          Frame.between(new Point(0, 0), new Point(east, north))
        }) {
      assertThat(next.extent().width()).isBetween(Frame.LEAST - 1e-6, Frame.MOST + 1e-6);
      assertThat(next.extent().height()).isBetween(Frame.LEAST - 1e-6, Frame.MOST + 1e-6);
    }
  }

  @Property
  void theOppositeCornerOfAPulledOneStays(
      @ForAll @DoubleRange(min = -30_000, max = 30_000) double east,
      @ForAll @DoubleRange(min = -30_000, max = 30_000) double north) {
    var kept = frame.pulled(Frame.Grip.SOUTH_WEST, east, north).at(Frame.Grip.NORTH_EAST);
    assertThat(kept.distance(new Point(1_000, 800))).isCloseTo(0, within(1e-6));
  }
}
