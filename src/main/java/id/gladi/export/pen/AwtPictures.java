package id.gladi.export.pen;

import id.gladi.draw.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** Decoded pictures, kept by their ids as long as this lives. Thread-safe. */
final class AwtPictures {
  private final Map<String, Optional<BufferedImage>> decoded = new ConcurrentHashMap<>();

  /** The pixels of a picture; empty when it cannot be decoded. */
  Optional<BufferedImage> of(Picture picture) {
    return decoded.computeIfAbsent(picture.id(), _ -> decode(picture));
  }

  /** In the layout that Java2D draws fastest. */
  private static Optional<BufferedImage> decode(Picture picture) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(picture.bytes())))
          .map(AwtPictures::plain);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static BufferedImage plain(BufferedImage image) {
    var plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    var on = plain.createGraphics();
    on.drawImage(image, 0, 0, null);
    on.dispose();
    return plain;
  }
}
