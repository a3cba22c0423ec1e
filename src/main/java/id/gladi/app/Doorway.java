package id.gladi.app;

import id.gladi.core.Text;
import java.util.List;
import java.util.Optional;

/**
 * The way to the workspace of a data folder. Opening blocks and fails with a {@link
 * StorageException} that says what stands in the way.
 */
public interface Doorway {
  /** Opens the record to be played on. */
  Workspace open(Optional<char[]> password);

  /** Opens a copy to be read, while another program has the record or the folder is read-only. */
  Workspace openToRead(Optional<char[]> password);

  /** Opens a copy of what can be read of a damaged record. */
  Rescued salvage(Optional<char[]> password);

  /** What a failure means for the user, and what to do. */
  Text sentence(StorageException failure);

  /**
   * What could be read.
   *
   * @param missing one sentence for each session that is not whole
   */
  record Rescued(Workspace workspace, List<Text> missing) {}
}
