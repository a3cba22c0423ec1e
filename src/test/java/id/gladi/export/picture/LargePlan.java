package id.gladi.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a black and white PNG of any size row by row. */
final class LargePlan {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private LargePlan() {}

  static Path png(Path file, int columns, int rows) throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(columns, rows));
      chunk(out, "IDAT", rows(columns, rows));
      chunk(out, "IEND", new byte[0]);
    }
    return file;
  }

  private static byte[] header(int columns, int rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(columns);
    out.writeInt(rows);
    out.write(new byte[] {1, 0, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] rows(int columns, int rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      var row = new byte[1 + (columns + 7) / 8];
      for (int y = 0; y < rows; y++) {
        row[1 + y % (row.length - 1)] ^= (byte) 0xFF;
        out.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    var check = new CRC32();
    check.update(type.getBytes(StandardCharsets.US_ASCII));
    check.update(data);
    out.writeInt(data.length);
    out.write(type.getBytes(StandardCharsets.US_ASCII));
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
