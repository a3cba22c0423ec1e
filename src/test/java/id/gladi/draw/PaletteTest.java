package id.gladi.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On paper that was printed without colour everything is still told apart. */
class PaletteTest {
  /** The least difference of two greys that lie side by side, of 255. */
  private static final int STEP = 8;

  private static final Rgba PAPER = Palette.PRINT.of(Ink.LAND);

  @ParameterizedTest
  @EnumSource(
      value = Ink.class,
      names = {
        "STREET_TEXT",
        "GREEN_TEXT",
        "KEY_TEXT",
        "LABEL",
        "TEXT",
        "TEXT_2",
        "NOTE",
        "DANGER"
      })
  void wordsAreReadOnWhitePaper(Ink ink) {
    assertThat(Palette.PRINT.of(ink).contrast(PAPER)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Ink.class,
      names = {
        "RING",
        "EVACUATION",
        "SUPPORT",
        "DISPERSAL",
        "BLOCK",
        "BARRIER",
        "DANGER",
        "CROWD",
        "FENCE",
        "WALL",
        "KEY_EDGE",
        "ROAD_CASING",
        "BUILDING_EDGE"
      })
  void linesStandOutFromWhitePaperAndFromHouses(Ink ink) {
    assertThat(Palette.PRINT.of(ink).contrast(PAPER)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void groundsAreToldApartInGrey() {
    var grounds = List.of(Ink.LAND, Ink.GREEN, Ink.BUILDING, Ink.WATER, Ink.KEY_BUILDING);
    for (var one : grounds) {
      for (var other : grounds) {
        assertThat(one == other || apart(one, other) >= STEP).as("%s, %s", one, other).isTrue();
      }
    }
  }

  private static int apart(Ink one, Ink other) {
    return Math.abs(grey(Palette.PRINT.of(one)) - grey(Palette.PRINT.of(other)));
  }

  /** What a printer makes of a colour (Rec. 601). */
  private static int grey(Rgba c) {
    return (int) Math.round(0.299 * c.red() + 0.587 * c.green() + 0.114 * c.blue());
  }
}
