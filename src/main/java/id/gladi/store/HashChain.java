package id.gladi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over the previous hash and the fields of a row, each with its length in front so that no
 * two rows read the same. A row that was changed, moved or taken out breaks every link after it.
 */
final class HashChain {
  private HashChain() {}

  static String ofSession(SessionRow row) {
    return link(
        "",
        Long.toString(row.id()),
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

  private static String link(String previous, String... fields) {
    var digest = sha256();
    add(digest, previous);
    for (var field : fields) {
      add(digest, field);
    }
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
