package id.gladi.export.picture;

import id.gladi.core.terrain.PictureFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Makes pictures so small that a step of the record can carry one: first with fewer pixels, then
 * with fewer still.
 */
public final class Pocket {
  private static final double[] PIXELS = {2_500_000, 1_200_000, 600_000, 250_000};

  private final int mostBytes;
  private final DoubleConsumer progress;

  /**
   * A pocket.
   *
   * @param mostBytes of one picture
   * @param progress told from 0 to 1; an exception it throws ends the work
   */
  public Pocket(int mostBytes, DoubleConsumer progress) {
    this.mostBytes = mostBytes;
    this.progress = progress;
  }

  /** How a picture is made smaller. */
  private interface Shrinking {
    Optional<Shrinker.Small> with(Shrinker shrinker) throws IOException;
  }

  /**
   * A picture out of a file; empty when it is none that can be decoded.
   *
   * @throws IOException when the file cannot be read
   */
  public Optional<PictureFile> picture(Path file) throws IOException {
    return smaller(shrinker -> shrinker.read(file));
  }

  /** The first pages of a PDF as pictures; empty when it is none that can be read. */
  public Optional<List<PictureFile>> pages(byte[] pdf) throws IOException {
    var images = PageImages.of(pdf, progress);
    if (images.isEmpty()) {
      return Optional.empty();
    }
    var pages = new ArrayList<PictureFile>();
    for (var image : images.get()) {
      smaller(shrinker -> Optional.of(shrinker.of(image))).ifPresent(pages::add);
    }
    return Optional.of(pages);
  }

  private Optional<PictureFile> smaller(Shrinking shrinking) throws IOException {
    Optional<PictureFile> file = Optional.empty();
    for (double pixels : PIXELS) {
      var shrinker = new Shrinker(progress, new Shrinker.Limit(pixels, mostBytes));
      file = shrinking.with(shrinker).map(Shrinker.Small::file);
      if (file.isEmpty() || file.get().size() <= mostBytes) {
        return file;
      }
    }
    return file;
  }
}
