package id.gladi.export.pen;

import id.gladi.draw.Pen;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws a picture into memory without a display. */
public final class Raster {

  private Raster() {}

  /**
   * Draws a picture.
   *
   * @param width in pixels of the drawing
   * @param height in pixels of the drawing
   * @param density raster pixels per drawing pixel; 2 gives a picture for print
   */
  public static BufferedImage image(int width, int height, double density, Consumer<Pen> drawing) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * density),
            (int) Math.ceil(height * density),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(density, density);
      drawing.accept(new AwtPen(graphics));
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** Draws a picture and encodes it as PNG. */
  public static byte[] png(int width, int height, double density, Consumer<Pen> drawing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(width, height, density, drawing), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
