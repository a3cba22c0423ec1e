package id.gladi.ui.board.picture;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Easel;
import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PixelsTest {
  private static final int SIDE = 12;

  /** Every pixel is another colour: its own number. */
  private static Pixels numbered() {
    int[] argb = new int[SIDE * SIDE];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = 1 + i;
    }
    return new Pixels(argb, SIDE, SIDE);
  }

  private static int number(int x, int y) {
    return x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : 1 + y * SIDE + x;
  }

  @Property(tries = 200)
  void aCopyIsMovedAndKeepsToItsPatch(
      @ForAll @IntRange(min = -14, max = 14) int dx,
      @ForAll @IntRange(min = -14, max = 14) int dy,
      @ForAll @IntRange(min = -3, max = 12) int left,
      @ForAll @IntRange(min = -3, max = 12) int top) {
    var patch = Patch.sized(left, top, 7, 5);
    var to = new Pixels(SIDE, SIDE);
    to.copy(numbered(), dx, dy, patch);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        boolean inside = patch.contains(Patch.sized(x, y, 1, 1));
        assertThat(to.at(x, y)).isEqualTo(inside ? number(x - dx, y - dy) : 0);
      }
    }
  }

  @Property(tries = 200)
  void aPictureCanBeMovedWithinItself(
      @ForAll @IntRange(min = -13, max = 13) int dx,
      @ForAll @IntRange(min = -13, max = 13) int dy) {
    var pixels = numbered();
    pixels.copy(pixels, dx, dy, pixels.all());
    for (int y = Math.max(0, dy); y < Math.min(SIDE, SIDE + dy); y++) {
      for (int x = Math.max(0, dx); x < Math.min(SIDE, SIDE + dx); x++) {
        assertThat(pixels.at(x, y)).isEqualTo(number(x - dx, y - dy));
      }
    }
  }

  @Test
  void anEnlargedPictureShowsEachPixelAsASquare() {
    var to = new Pixels(SIDE, SIDE);
    to.stretch(numbered(), 2, -2, 4, to.all());
    assertThat(to.at(0, 3)).as("above it").isZero();
    assertThat(to.at(0, 4)).isEqualTo(number(1, 0)).isEqualTo(to.at(1, 5));
    assertThat(to.at(11, 11)).isEqualTo(number(6, 3));
  }

  @Test
  void aSpriteLiesOverWhatIsThereAndHalfOfItShowsThrough() {
    // given
    var disc =
        Sprite.drawn(
            Easel.shipped(),
            new Box(0, 0, 2, 2),
            1,
            pen -> pen.fill(Path.box(new Box(0, 0, 2, 2)), Rgba.hex("#FF0000").alpha(0.5)));
    var pixels = new Pixels(SIDE, SIDE);
    pixels.fill(Rgba.hex("#0000FF"), pixels.all());
    // when
    pixels.blend(disc, 5, 5, pixels.all());
    pixels.blend(disc, 9, 9, Patch.sized(0, 0, 10, 10));
    // then
    assertThat(pixels.at(5, 5)).isEqualTo(0xFF80007F);
    assertThat(pixels.at(6, 6)).isEqualTo(0xFF80007F);
    assertThat(pixels.at(7, 6)).isEqualTo(0xFF0000FF);
    assertThat(pixels.at(9, 9)).as("inside the patch").isEqualTo(0xFF80007F);
    assertThat(pixels.at(10, 9)).as("outside the patch").isEqualTo(0xFF0000FF);
  }
}
