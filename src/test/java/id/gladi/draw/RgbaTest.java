package id.gladi.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RgbaTest {

  @Test
  void readsAndWritesHex() {
    assertThat(Rgba.hex("#6A4424")).isEqualTo(new Rgba(0x6A, 0x44, 0x24, 1));
    assertThat(Rgba.hex("#6A4424").toHex()).isEqualTo("#6A4424");
  }

  @Test
  void contrastOfBlackOnWhiteIsTwentyOne() {
    assertThat(Rgba.WHITE.contrast(Rgba.hex("#000000"))).isEqualTo(21);
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void lettersStandOutFromTheGround(Palette palette) {
    assertThat(palette.of(Ink.LABEL).contrast(palette.of(Ink.HALO))).isGreaterThan(7);
    assertThat(palette.of(Ink.STREET_TEXT).contrast(palette.of(Ink.ROAD))).isGreaterThan(4.5);
    assertThat(palette.of(Ink.TEXT_2).contrast(palette.of(Ink.SURFACE))).isGreaterThan(4.5);
    assertThat(palette.of(Ink.RING_TEXT).contrast(palette.of(Ink.RING))).isGreaterThan(4.5);
  }
}
