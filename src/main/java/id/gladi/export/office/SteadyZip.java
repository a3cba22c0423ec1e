package id.gladi.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Packs a zip again with the same time on every entry: the same document gives the same bytes. */
final class SteadyZip {
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String WRITTEN = "1970-01-01T00:00:00Z";

  private SteadyZip() {}

  /** When a document was written is no part of what it says. */
  static void date(POIXMLProperties.CoreProperties properties) throws IOException {
    try {
      properties.setCreated(WRITTEN);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  static void copy(byte[] zip, OutputStream out) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      var packed = new ZipOutputStream(out);
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(EARLIEST);
        packed.putNextEntry(copy);
        in.transferTo(packed);
        packed.closeEntry();
      }
      packed.finish();
    }
  }
}
