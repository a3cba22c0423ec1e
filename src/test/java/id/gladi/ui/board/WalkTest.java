package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.planning.Figure;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Range;
import id.gladi.core.terrain.Point;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands beside a unit that is dragged.
class WalkTest {
  private static final List<Point> WAY = List.of(new Point(0, 0), new Point(110, 0));

  private static String words(Figures figures) {
    return Walk.along(WAY, figures).in(Texts.standard(Language.INDONESIAN));
  }

  @Test
  void itTellsTheTimeByTheFiguresOfTheReference() {
    assertThat(words(Figures.STANDARD))
        .isEqualTo("110 m · 2 mnt jalan kaki · 16 dtk kendaraan · estimasi perencanaan");
  }

  @Test
  void itTellsThatAFigureWasChanged() {
    assertThat(words(Figures.STANDARD.with(Figure.MARCH, Range.exactly(2.2))))
        .isEqualTo(
            "110 m · 50 dtk jalan kaki · 16 dtk kendaraan · estimasi perencanaan, angka diubah");
  }
}
