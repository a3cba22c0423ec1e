package id.gladi.files.osm.read;

import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.Watcher;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file with OpenStreetMap data. What it is, is seen from its first bytes; its name may say what
 * it likes. It can be read again and again.
 */
public record OsmFile(Path path) {
  private static final int BUFFER = 1 << 16;
  private static final int PEEK = 512;

  /**
   * Streams the elements of the file.
   *
   * @return where and why reading stopped before the end; empty when all was read
   * @throws OsmFault when there is nothing to read here
   * @throws java.util.concurrent.CancellationException when the watcher wants no more
   */
  public String read(Elements sink, Watcher watcher) throws IOException {
    try (var raw = Files.newInputStream(path);
        var metered = new Meter(raw, Files.size(path), watcher)) {
      return read(new BufferedInputStream(metered, BUFFER), sink, true);
    }
  }

  private String read(InputStream in, Elements sink, boolean outermost) throws IOException {
    var head = peek(in);
    if (head.length == 0) {
      throw new OsmFault(OsmFault.Kind.EMPTY, "0 B");
    }
    if (outermost && begins(head, 0x1F, 0x8B)) {
      return read(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER), sink, false);
    }
    refusePacking(head);
    if (new String(head, StandardCharsets.ISO_8859_1).startsWith("\n\tOSMHeader", 4)) {
      return new PbfReader(sink).read(in);
    }
    return new XmlReader(sink).read(in);
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(PEEK);
    var head = in.readNBytes(16);
    in.reset();
    return head;
  }

  private static void refusePacking(byte[] head) throws OsmFault {
    if (begins(head, 'B', 'Z', 'h')) {
      throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "bzip2");
    }
    if (begins(head, 'P', 'K', 3, 4)) {
      throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "zip");
    }
    if (begins(head, 0xFD, '7', 'z', 'X', 'Z')) {
      throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "xz");
    }
    if (begins(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "zstd");
    }
  }

  private static boolean begins(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
