package id.gladi.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.QuietPen;
import id.gladi.draw.Rgba;
import id.gladi.draw.SampleWords;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.fixture.SmallGround;
import java.util.List;
import org.junit.jupiter.api.Test;

class FarGroundTest {
  @Test
  void whatABoardLeavesOutFromFarAwayIsDrawnWhileAMapIsMade() {
    assertThat(drawn(0.5)).isEqualTo(new Drawn(true, true));
    assertThat(drawn(1.5)).isEqualTo(new Drawn(false, true));
    assertThat(drawn(2.6)).isEqualTo(new Drawn(false, false));
  }

  /** Whether houses are filled and fences stroked. */
  private record Drawn(boolean houses, boolean fences) {}

  private static Drawn drawn(double zoom) {
    var pen = new Heard();
    var house = new Geometry.Area(SmallGround.corners(200, 200, 220, 220));
    var fence = new Geometry.Line(List.of(new Point(180, 180), new Point(240, 180)));
    var map =
        SmallGround.map()
            .with(
                List.of(
                    new Feature("rumah", FeatureKind.BUILDING, "", house, Traits.NONE),
                    new Feature("pagar", FeatureKind.FENCE, "", fence, Traits.NONE)));
    var scene =
        new Scene(
            Ground.of(map, List.of()),
            Actors.NONE,
            Focus.NONE,
            new Camera(210, 200, zoom, 0, 800, 600),
            Look.of(Palette.LIGHT, 1, new SampleWords()));
    new FarGround().paint(pen, scene);
    return new Drawn(pen.filled, pen.stroked);
  }

  private static final class Heard extends QuietPen {
    private boolean filled;
    private boolean stroked;

    @Override
    public void fill(Path path, Rgba colour) {
      filled |= !path.equals(Path.builder().build());
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
      stroked |= !path.equals(Path.builder().build());
    }
  }
}
