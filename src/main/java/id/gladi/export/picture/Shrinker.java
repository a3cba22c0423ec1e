package id.gladi.export.picture;

import id.gladi.core.terrain.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a PNG, JPEG or TIFF of any size small enough to travel with a map. A large one is thinned
 * out while it is decoded, so that memory depends on the result and not on the file.
 */
public final class Shrinker {
  /**
   * How small.
   *
   * @param pixels of the result at most
   * @param png bytes up to which a PNG stays a PNG, so that a plan keeps its sharp lines
   */
  public record Limit(double pixels, int png) {
    /** What a projector can show: about 24 MB when decoded. */
    public static final Limit MAP = new Limit(6_000_000, 2_500_000);
  }

  private static final Set<String> FORMATS = Set.of("png", "jpeg", "tif", "tiff");

  private static final float QUALITY = 0.85f;

  /** Share of the work that is done when the picture is decoded. */
  private static final double DECODED = 0.6;

  private final DoubleConsumer progress;
  private final Limit limit;

  /**
   * A shrinker.
   *
   * @param progress told from 0 to 1; an exception it throws ends the work
   */
  public Shrinker(DoubleConsumer progress) {
    this(progress, Limit.MAP);
  }

  /** A shrinker to another size. */
  public Shrinker(DoubleConsumer progress, Limit limit) {
    this.progress = progress;
    this.limit = limit;
  }

  /**
   * A picture and what it was made of.
   *
   * @param columns of the small picture
   * @param rows of the small picture
   * @param factor pixels of the file along one pixel of the small picture
   */
  public record Small(PictureFile file, int columns, int rows, double factor) {}

  /**
   * Reads a file; empty when it is no picture that can be decoded.
   *
   * @throws EOFException when the file ends before its picture does
   * @throws IOException when the file cannot be read
   */
  public Optional<Small> read(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return Optional.empty();
    }
    try (var in = new FileImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? Optional.of(read(in, readers.next())) : Optional.empty();
    } catch (IIOException broken) {
      return Optional.empty();
    }
  }

  private Small read(ImageInputStream in, ImageReader reader) throws IOException {
    try {
      if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        throw new IIOException("not taken: " + reader.getFormatName());
      }
      reader.setInput(in, true, true);
      var decoding = new Decoding(reader, part -> progress.accept(part * DECODED));
      int columns = decoding.columns();
      double pixels = columns * (double) decoding.rows();
      progress.accept(0);
      var thinned =
          decoding.thinned((int) Math.max(1, Math.floor(Math.sqrt(pixels / limit.pixels()))));
      progress.accept(DECODED);
      var small = of(thinned, columns);
      progress.accept(1);
      return small;
    } finally {
      reader.dispose();
    }
  }

  /** Makes a picture that is decoded already small enough. */
  public Small of(BufferedImage image) throws IOException {
    return of(image, image.getWidth());
  }

  private Small of(BufferedImage image, int columns) throws IOException {
    var small = fitted(image);
    double factor = columns / (double) small.getWidth();
    return new Small(encoded(small), small.getWidth(), small.getHeight(), factor);
  }

  private BufferedImage fitted(BufferedImage image) {
    double pixels = image.getWidth() * (double) image.getHeight();
    double scale = Math.min(1, Math.sqrt(limit.pixels() / pixels));
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = small.createGraphics();
    on.setColor(Color.WHITE);
    on.fillRect(0, 0, width, height);
    on.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    on.drawImage(image, 0, 0, width, height, null);
    on.dispose();
    return small;
  }

  private PictureFile encoded(BufferedImage image) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return new PictureFile(png.size() <= limit.png() ? png.toByteArray() : jpeg(image));
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
