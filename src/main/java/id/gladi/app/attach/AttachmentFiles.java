package id.gladi.app.attach;

import id.gladi.app.maps.Found;
import id.gladi.core.plan.Attachment;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Brings files of the user into a shape that an inject can carry. */
public interface AttachmentFiles {
  /**
   * Reads a picture, a WAV recording or a PDF; a large picture is made smaller, a page of a PDF
   * becomes a picture. Blocks while it reads; windows call it from a background thread.
   *
   * @param progress told from 0 to 1; an exception that it throws ends the work
   * @return one attachment, or the first pages of a PDF, named after the file and not for the room;
   *     or why the file cannot be taken
   */
  Found<List<Attachment>> read(Path file, DoubleConsumer progress);
}
