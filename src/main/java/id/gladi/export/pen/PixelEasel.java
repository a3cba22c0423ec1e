package id.gladi.export.pen;

import id.gladi.draw.Easel;
import id.gladi.draw.Pen;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Pens of Java2D over plain arrays; draws without any display. */
public final class PixelEasel implements Easel {
  private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
  private static final ColorModel MODEL =
      new DirectColorModel(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          32,
          MASKS[0],
          MASKS[1],
          MASKS[2],
          MASKS[3],
          true,
          DataBuffer.TYPE_INT);

  private final AwtPictures pictures = new AwtPictures();
  private final AwtTexts texts = new AwtTexts();

  @Override
  public Pen pen(int[] pixels, int offset, int stride, int width, int height) {
    DataBufferInt data = new DataBufferInt(pixels, pixels.length - offset, offset);
    WritableRaster raster =
        Raster.createPackedRaster(data, width, height, stride, MASKS, new Point(0, 0));
    return new AwtPen(
        new BufferedImage(MODEL, raster, true, null).createGraphics(), pictures, texts);
  }
}
