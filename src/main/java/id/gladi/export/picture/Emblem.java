package id.gladi.export.picture;

import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.PicturePlace;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The unit's own emblem on a letterhead: small enough to be kept as text with the remarks. */
public final class Emblem {
  /** Sharp at 22 mm and 500 dpi. */
  private static final int MOST = 440;

  private final Picture picture;
  private final double width;
  private final double height;

  private Emblem(String text, byte[] bytes, BufferedImage image) {
    this.picture = new Kept("emblem-" + text.hashCode(), bytes);
    this.width = image.getWidth();
    this.height = image.getHeight();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(String id, byte[] bytes) implements Picture {}

  /**
   * A file of the user as PNG in Base64; empty when it is no picture that can be decoded.
   *
   * @throws IOException when the file cannot be read
   */
  public static Optional<String> read(Path file) throws IOException {
    var small = new Shrinker(_ -> {}).read(file);
    if (small.isEmpty()) {
      return Optional.empty();
    }
    var image = ImageIO.read(new ByteArrayInputStream(small.get().file().bytes()));
    var png = new ByteArrayOutputStream();
    ImageIO.write(fitted(image), "png", png);
    return Optional.of(Base64.getEncoder().encodeToString(png.toByteArray()));
  }

  private static BufferedImage fitted(BufferedImage image) {
    double scale = Math.min(1, MOST / (double) Math.max(image.getWidth(), image.getHeight()));
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var on = small.createGraphics();
    on.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    on.drawImage(image, 0, 0, width, height, null);
    on.dispose();
    return small;
  }

  /** An emblem that was kept; empty when there is none or it cannot be decoded. */
  public static Optional<Emblem> of(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      var image = bytes.length == 0 ? null : ImageIO.read(new ByteArrayInputStream(bytes));
      return Optional.ofNullable(image).map(pixels -> new Emblem(text, bytes, pixels));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Draws it upright and whole in the middle of a rectangle. */
  public void draw(Pen pen, double wide, double high) {
    double scale = Math.min(wide / width, high / height);
    var box =
        new Box(
            (wide - width * scale) / 2, (high - height * scale) / 2, width * scale, height * scale);
    pen.image(picture, PicturePlace.of(box), 1);
  }
}
