package id.gladi.core.plan;

import id.gladi.core.Blob;
import java.util.Optional;

/**
 * Something that goes with an inject: a picture, a page as a picture, or a recording.
 *
 * @param name how the table calls it, unique in its inject; never for the room
 * @param room whether the room sees it with the inject
 * @param source where it comes from and under which licence
 */
public record Attachment(String name, Kind kind, boolean room, String source, Blob data) {
  /** Bytes of one attachment; a step that carries it is one line of the record. */
  public static final int MOST_BYTES = 700_000;

  /** Attachments of one inject. */
  public static final int MOST = 6;

  /** What can be attached. */
  public enum Kind {
    /** PNG or JPEG. */
    PICTURE,
    /** WAV. */
    SOUND
  }

  /** What bytes are by how they begin; empty for anything that cannot be attached. */
  public static Optional<Kind> kindOf(Blob data) {
    if (data.has(0, "\u0089PNG\r\n\u001a\n") || data.has(0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(Kind.PICTURE);
    }
    return data.has(0, "RIFF") && data.has(8, "WAVE") ? Optional.of(Kind.SOUND) : Optional.empty();
  }

  /** Whether the bytes are what the kind says. */
  public boolean whole() {
    return kindOf(data).filter(kind::equals).isPresent();
  }
}
