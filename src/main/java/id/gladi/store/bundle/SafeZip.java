package id.gladi.store.bundle;

import id.gladi.app.BundleException;
import id.gladi.app.BundleException.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip from anywhere into memory. Names are those a bundle has and no others, each once;
 * what unpacks to more than a session can be, or to far more than it was packed, is refused before
 * it is unpacked further. Nothing is ever written to a disk.
 */
final class SafeZip {
  static final int MOST_ENTRIES = 1_000;
  static final long MOST_BYTES = 512L << 20;

  /** The steps of a session shrink to a tenth, a bomb to a thousandth. */
  static final int MOST_RATIO = 150;

  /** Below this the ratio says nothing. */
  private static final long SMALL = 4L << 20;

  private static final Pattern NAME =
      Pattern.compile("[a-z]+\\.(json|jsonl)|plan/[a-z]+\\.(json|geojson)|attachments/\\d{1,4}");

  private final byte[] packed;
  private long unpacked;

  private SafeZip(byte[] packed) {
    this.packed = packed;
  }

  static Map<String, byte[]> unpack(byte[] packed) {
    return new SafeZip(packed).unpack();
  }

  private Map<String, byte[]> unpack() {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        check(entry, entries);
        entries.put(entry.getName(), read(zip));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new BundleException(Fault.DAMAGED, String.valueOf(e.getMessage()), e);
    }
    if (entries.isEmpty()) {
      throw new BundleException(Fault.NO_BUNDLE, "");
    }
    return entries;
  }

  private static void check(ZipEntry entry, Map<String, byte[]> entries) {
    if (!NAME.matcher(entry.getName()).matches()) {
      throw new BundleException(Fault.UNSAFE, entry.getName());
    }
    if (entries.containsKey(entry.getName())) {
      throw new BundleException(Fault.UNSAFE, entry.getName());
    }
    if (entries.size() >= MOST_ENTRIES) {
      throw new BundleException(Fault.TOO_LARGE, ">" + MOST_ENTRIES);
    }
  }

  private byte[] read(ZipInputStream zip) throws IOException {
    var content = new ByteArrayOutputStream();
    var buffer = new byte[64 << 10];
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      unpacked += count;
      if (unpacked > MOST_BYTES) {
        throw new BundleException(Fault.TOO_LARGE, ">" + (MOST_BYTES >> 20) + " MB");
      }
      if (unpacked > SMALL && unpacked / MOST_RATIO > packed.length) {
        throw new BundleException(Fault.TOO_LARGE, ">" + MOST_RATIO + ":1");
      }
      content.write(buffer, 0, count);
    }
    return content.toByteArray();
  }
}
