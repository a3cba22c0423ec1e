package id.gladi.app.maps;

import id.gladi.app.Opened;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.PictureFile;
import id.gladi.core.terrain.PictureGround;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is to lie on the ground, small enough to travel with a map.
 *
 * @param columns width in pixels
 * @param rows height in pixels
 * @param known where it lies by the world file beside it, or null
 * @param doubts what is wrong with a world file beside it that cannot be used
 */
public record Scan(
    Path file,
    PictureFile picture,
    int columns,
    int rows,
    @Nullable Known known,
    List<Opened.Fault> doubts) {
  public Scan {
    doubts = List.copyOf(doubts);
  }

  /**
   * Where a picture lies.
   *
   * @param grid of the map to be
   * @param located false when the place on Earth is not known, only the size
   * @param residual metres by which its corners miss their places
   */
  public record Known(LocalGrid grid, PictureGround ground, boolean located, double residual) {}
}
