package id.gladi.export.pen;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Easel;
import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import org.junit.jupiter.api.Test;

class PixelEaselTest {
  private static final int WIDTH = 8;
  private final int[] pixels = new int[WIDTH * 6];

  @Test
  void theShippedEaselDrawsIntoThePixelsOfItsRectangleOnly() {
    // given
    var pen = Easel.shipped().pen(pixels, 2 * WIDTH + 3, WIDTH, 4, 2);
    // when
    pen.fill(Path.box(new Box(-9, -9, 99, 99)), Rgba.hex("#102030"));
    // then
    for (int i = 0; i < pixels.length; i++) {
      boolean inside = i % WIDTH >= 3 && i % WIDTH < 7 && (i / WIDTH == 2 || i / WIDTH == 3);
      assertThat(pixels[i]).as("pixel %d", i).isEqualTo(inside ? 0xFF102030 : 0);
    }
  }

  @Test
  void colourIsMultipliedByAlpha() {
    // when
    var pen = Easel.shipped().pen(pixels, 0, WIDTH, WIDTH, 6);
    pen.fill(Path.box(new Box(0, 0, 1, 1)), Rgba.WHITE.alpha(0.5));
    // then
    assertThat(pixels[0]).isEqualTo(0x80808080);
  }
}
