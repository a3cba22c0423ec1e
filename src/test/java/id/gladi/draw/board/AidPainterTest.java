package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.draw.QuietPen;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AidPainterTest {
  private static AidPainter.Span way(String name, double x) {
    return new AidPainter.Span(List.of(new Point(x, 0), new Point(x + 2, 0)), name, true);
  }

  @Test
  void platesOfWaysThatLieCloseTogetherCoverEachOtherNowhere() {
    var heights = new ArrayList<Double>();
    var pen =
        new QuietPen() {
          @Override
          public void text(String text, double x, double y, TextStyle style) {
            heights.add(y);
          }
        };
    AidPainter.spans(List.of(way("Pintu pejalan kaki", 0), way("Gerbang utama", 3), way("Gang", 4)))
        .paint(pen, SampleScenes.corner(Palette.LIGHT, 1, 838, 584));
    assertThat(heights).hasSize(3).isSorted();
    for (int i = 1; i < heights.size(); i++) {
      assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(22);
    }
  }
}
