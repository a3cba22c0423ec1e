package id.gladi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the previous hash and the fields of a row, each with its length in front so that no
 * two rows read the same. A row that was changed, moved or taken out breaks every link after it.
 */
final class HashChain {
  private HashChain() {}

  static String ofSession(SessionRow row) {
    return link(
        "",
        Long.toString(row.number()),
        row.exercise(),
        row.name(),
        row.opened().toString(),
        row.program(),
        row.plan().exercise(),
        row.plan().map(),
        row.plan().profile());
  }

  static String ofStep(String previous, StepRow row) {
    return link(
        previous,
        Long.toString(row.seq()),
        Long.toString(row.parent()),
        row.role(),
        row.wall().toString(),
        Integer.toString(row.format()),
        row.payload());
  }

  /** The hash of an attachment's name and content. */
  static String ofAttachment(AttachmentRow row) {
    var digest = sha256();
    add(digest, row.name());
    digest.update(row.content());
    return hex(digest);
  }

  /**
   * The hash of a seal.
   *
   * @param last the last link of the session's chain
   * @param attachments their hashes in the order of their names
   */
  static String ofSeal(String last, SealRow row, List<String> attachments) {
    return link(
        last,
        Long.toString(row.steps()),
        row.role(),
        row.wall().toString(),
        String.join(" ", attachments));
  }

  private static String link(String previous, String... fields) {
    var digest = sha256();
    add(digest, previous);
    for (var field : fields) {
      add(digest, field);
    }
    return hex(digest);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String field) {
    var bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
