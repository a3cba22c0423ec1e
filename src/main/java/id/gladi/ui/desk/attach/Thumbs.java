package id.gladi.ui.desk.attach;

import id.gladi.core.Blob;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/** Small pictures of attachments, decoded once each. FX thread only. */
final class Thumbs {
  private static final double WIDTH = 264;
  private static final double HEIGHT = 180;
  private static final int MOST = 24;
  private final Map<String, Image> known = new LinkedHashMap<>();

  /** The picture in small; {@link Image#isError()} when it cannot be decoded. */
  Image of(Blob data) {
    var image = known.computeIfAbsent(data.id(), _ -> decoded(data, WIDTH, HEIGHT));
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
    return image;
  }

  /** The picture no larger than so many pixels; 0 for as large as it is. */
  static Image decoded(Blob data, double width, double height) {
    return new Image(new ByteArrayInputStream(data.bytes()), width, height, true, true);
  }
}
