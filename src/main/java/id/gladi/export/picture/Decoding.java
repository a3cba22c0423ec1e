package id.gladi.export.picture;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/** Decodes one picture, tells how far it is, and can be called off on the way. */
final class Decoding implements IIOReadProgressListener, IIOReadWarningListener {
  private final ImageReader reader;
  private final DoubleConsumer progress;
  private @Nullable RuntimeException stopped;
  private boolean cut;

  /**
   * A decoding.
   *
   * @param reader with its input set
   * @param progress told from 0 to 1; an exception it throws ends the work
   */
  Decoding(ImageReader reader, DoubleConsumer progress) {
    this.reader = reader;
    this.progress = progress;
  }

  int columns() throws IOException {
    return size(asked(() -> reader.getWidth(0)));
  }

  int rows() throws IOException {
    return size(asked(() -> reader.getHeight(0)));
  }

  private static int size(int pixels) throws IIOException {
    if (pixels < 1) {
      throw new IIOException("a picture of " + pixels + " pixels");
    }
    return pixels;
  }

  /**
   * The picture with one pixel of {@code step} in each direction.
   *
   * @throws EOFException when the file ends before the picture does
   */
  BufferedImage thinned(int step) throws IOException {
    reader.addIIOReadProgressListener(this);
    reader.addIIOReadWarningListener(this);
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    var image = asked(() -> reader.read(0, how));
    if (stopped != null) {
      throw stopped;
    }
    if (cut) {
      throw new EOFException("the picture is cut off");
    }
    return image;
  }

  /** Some decoders answer damaged files with any exception. */
  private static <T> T asked(Asking<T> asking) throws IOException {
    try {
      return asking.get();
    } catch (IIOException broken) {
      throw broken.getCause() instanceof EOFException early ? early : broken;
    } catch (RuntimeException damaged) {
      throw new IIOException("damaged", damaged);
    }
  }

  /** A question to a decoder. */
  private interface Asking<T> {
    T get() throws IOException;
  }

  @Override
  public void imageProgress(ImageReader source, float percent) {
    try {
      progress.accept(percent / 100);
    } catch (RuntimeException calledOff) {
      stopped = calledOff;
      source.abort();
    }
  }

  /** The decoder of JPEG fills what is missing with grey and only warns. */
  @Override
  public void warningOccurred(ImageReader source, String warning) {
    cut |= warning.toLowerCase(Locale.ROOT).contains("truncated");
  }

  @Override
  public void sequenceStarted(ImageReader source, int minIndex) {}

  @Override
  public void sequenceComplete(ImageReader source) {}

  @Override
  public void imageStarted(ImageReader source, int imageIndex) {}

  @Override
  public void imageComplete(ImageReader source) {}

  @Override
  public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

  @Override
  public void thumbnailProgress(ImageReader source, float percentageDone) {}

  @Override
  public void thumbnailComplete(ImageReader source) {}

  @Override
  public void readAborted(ImageReader source) {}
}
