package id.gladi.store.bundle;

import id.gladi.store.Linked;
import id.gladi.store.SealRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The session's own row, its seal and the names of its attachments, as JSON has them.
 *
 * @param number it was opened under
 * @param hash first link of the chain
 */
record SessionText(
    long number,
    String exercise,
    String name,
    Instant opened,
    String program,
    String hash,
    @Nullable Seal seal,
    List<Attachment> attachments) {
  SessionText {
    if (number < 1) {
      throw new IllegalArgumentException("session numbers begin at 1: " + number);
    }
    required(exercise, name, opened, program, hash);
    attachments = List.copyOf(attachments);
  }

  private static void required(Object... parts) {
    var _ = List.of(parts);
  }

  /** The seal. */
  record Seal(long steps, String role, Instant wall, String hash) {
    Seal {
      required(role, wall, hash);
    }

    static Seal of(Linked<SealRow> seal) {
      return new Seal(seal.row().steps(), seal.row().role(), seal.row().wall(), seal.hash());
    }

    Linked<SealRow> linked() {
      return new Linked<>(new SealRow(steps, role, wall), hash);
    }
  }

  /**
   * An attachment.
   *
   * @param entry where its content is in the bundle
   */
  record Attachment(String name, String entry, String hash) {
    Attachment {
      required(name, entry, hash);
    }
  }

  /** A step, its payload as text so that no bit of it changes on the way. */
  record Line(
      long seq, long parent, String role, Instant wall, int format, String payload, String hash) {
    Line {
      required(role, wall, payload, hash);
    }
  }
}
