package id.gladi.export.pen;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Backdrop;
import id.gladi.core.terrain.PictureFile;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.SampleWords;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.fixture.SmallGround;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture lies where it was calibrated, however the ground is turned. */
class BackdropTest {
  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;

  /**
   * 20 × 10 pixels of 5 m, turned by a quarter: red in the west of the picture, blue in its east.
   */
  private final AreaMap map =
      SmallGround.map()
          .withPictures(
              List.of(
                  new Backdrop(
                      "foto.png",
                      new PictureFile(png()),
                      20,
                      10,
                      new PictureGround(0, 5, 400, 5, 0, 20),
                      1)));

  @Test
  void everyPixelLiesOnItsGround() {
    for (double rotation : new double[] {0, 30, 200}) {
      assertThat(at(rotation, 1, new Point(425, 30))).isEqualTo(RED);
      assertThat(at(rotation, 1, new Point(425, 110))).isEqualTo(BLUE);
      assertThat(at(rotation, 1, new Point(480, 60))).isNotIn(RED, BLUE);
    }
  }

  @Test
  void aFaintPictureLetsTheDrawingThrough() {
    int land = at(0, 0, new Point(425, 30));
    int half = at(0, 0.5, new Point(425, 30));
    assertThat(half >> 16 & 0xFF).isCloseTo((0xFF + (land >> 16 & 0xFF)) / 2, within());
    assertThat(half & 0xFF).isCloseTo((land & 0xFF) / 2, within());
  }

  @Test
  void aPaleDrawingLetsTheLandThrough() {
    var road = new Point(100, 120);
    int whole = pixel(new Camera(100, 120, 4, 0, 400, 400), usual(), road);
    int half = pixel(new Camera(100, 120, 4, 0, 400, 400), usual().paling(0.5), road);
    int none = pixel(new Camera(100, 120, 4, 0, 400, 400), usual().paling(0), road);
    int land = Palette.LIGHT.of(Ink.LAND).red();
    assertThat(whole & 0xFF).isNotCloseTo(none & 0xFF, within());
    assertThat(none >> 16 & 0xFF).isEqualTo(land);
    assertThat(half >> 16 & 0xFF).isCloseTo(((whole >> 16 & 0xFF) + land) / 2, within());
  }

  private static Look usual() {
    return Look.of(Palette.LIGHT, 1, new SampleWords());
  }

  private static org.assertj.core.data.Offset<Integer> within() {
    return org.assertj.core.data.Offset.offset(2);
  }

  private int at(double rotation, double opacity, Point place) {
    return pixel(new Camera(425, 70, 2, rotation, 400, 400), usual().fading(opacity), place);
  }

  private int pixel(Camera camera, Look look, Point place) {
    var scene = new Scene(new Ground(map, List.of()), Actors.NONE, Focus.NONE, camera, look);
    var image = Raster.image(400, 400, 1, pen -> new GroundPainter().paint(pen, scene));
    var at = camera.toScreen(place.x(), place.y());
    return image.getRGB((int) at.x(), (int) at.y()) & 0xFFFFFF;
  }

  private static byte[] png() {
    var image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 10; y++) {
        image.setRGB(x, y, x < 10 ? RED : BLUE);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
