package id.gladi.export.picture;

import id.gladi.core.plan.Attachment;
import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.PicturePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A picture that goes with an inject, printed with it. */
public final class Inset {
  private final Picture picture;
  private final double ratio;

  private Inset(Picture picture, double ratio) {
    this.picture = picture;
    this.ratio = ratio;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(String id, byte[] bytes) implements Picture {}

  /** An attached picture; empty for a sound and for what cannot be decoded. */
  public static Optional<Inset> of(Attachment attachment) {
    if (attachment.kind() != Attachment.Kind.PICTURE) {
      return Optional.empty();
    }
    var bytes = attachment.data().bytes();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        double ratio = reader.getWidth(0) / (double) reader.getHeight(0);
        return Optional.of(new Inset(new Kept("inset-" + attachment.data().id(), bytes), ratio));
      } finally {
        reader.dispose();
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Width over height. */
  public double ratio() {
    return ratio;
  }

  /** Draws it over a whole rectangle of its own ratio. */
  public void draw(Pen pen, double width, double height) {
    pen.image(picture, PicturePlace.of(new Box(0, 0, width, height)), 1);
  }
}
