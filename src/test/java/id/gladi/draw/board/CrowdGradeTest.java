package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.planning.Figure;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Range;
import id.gladi.draw.Camera;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.QuietPen;
import id.gladi.draw.Rgba;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.SampleWords;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.fixture.SmallGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A crowd on the board is graded by the thresholds that the planner uses.
class CrowdGradeTest {
  private static final Rgba CAUTION = Palette.LIGHT.of(Ink.NOTE).alpha(CrowdPainter.WORRY);

  private static List<Rgba> edges(Figures figures) {
    var corner = SampleScenes.corner(Palette.LIGHT, 1, 400, 300);
    var look = Look.of(Palette.LIGHT, 1, new SampleWords()).hiding(Set.of()).grading(figures);
    var scene =
        new Scene(
            corner.ground(),
            corner.actors(),
            corner.focus(),
            new Camera(0, 0, 4, 0, 400, 300),
            look);
    var colours = new ArrayList<Rgba>();
    var pen =
        new QuietPen() {
          @Override
          public void stroke(Path path, Stroke stroke) {
            colours.add(stroke.colour());
          }
        };
    new CrowdPainter().paint(pen, scene, Pieces.crowd("m", SmallGround.corners(0, 0, 16, 10)));
    return colours;
  }

  /// 500 persons on 160 m² are 3.1 to the square metre.
  @Test
  void aLowerThresholdWarnsEarlier() {
    assertThat(edges(Figures.STANDARD)).doesNotContain(CAUTION);
    assertThat(edges(Figures.STANDARD.with(Figure.STANDING_CAUTION, Range.exactly(3))))
        .contains(CAUTION);
  }
}
