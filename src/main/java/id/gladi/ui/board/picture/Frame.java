package id.gladi.ui.board.picture;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The pixels that the window shows. Use on the FX thread only. */
final class Frame {
  private final ImageView view = new ImageView();
  private PixelBuffer<IntBuffer> buffer = buffer(new int[1], 1, 1);
  private Pixels pixels = new Pixels(1, 1);
  private Patch changed = Patch.NONE;
  private double density = 1;

  Frame() {
    view.setSmooth(false);
    view.setMouseTransparent(true);
  }

  Node node() {
    return view;
  }

  Pixels pixels() {
    return pixels;
  }

  double density() {
    return density;
  }

  Patch changed() {
    return changed;
  }

  Patch all() {
    return pixels.all();
  }

  /** Takes a size in units of the drawing; what was shown is lost when it differs. */
  void resize(double width, double height, double pixelsPerUnit) {
    int wide = (int) Math.ceil(width * pixelsPerUnit);
    int high = (int) Math.ceil(height * pixelsPerUnit);
    density = pixelsPerUnit;
    if (wide != pixels.all().width() || high != pixels.all().height()) {
      int[] argb = new int[wide * high];
      pixels = new Pixels(argb, wide, high);
      buffer = buffer(argb, wide, high);
      view.setImage(new WritableImage(buffer));
    }
    view.setFitWidth(wide / density);
    view.setFitHeight(high / density);
  }

  /** Shows what was changed in a patch. */
  void show(Patch patch) {
    changed = patch;
    buffer.updateBuffer(
        _ -> new Rectangle2D(patch.left(), patch.top(), patch.width(), patch.height()));
  }

  private static PixelBuffer<IntBuffer> buffer(int[] argb, int width, int height) {
    return new PixelBuffer<>(
        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
  }
}
