package id.gladi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One file as the disk has it: the bytes that were forced, and the writes that were only handed
 * over since. A power cut keeps all of the first and any part of the second, in any order, sector
 * by sector.
 */
final class Platter {
  private static final int SECTOR = 512;

  private final List<Write> pending = new ArrayList<>();
  private byte[] kept = new byte[0];
  private long room = Long.MAX_VALUE;

  private static final class Write {
    private final int position;
    private final byte[] bytes;

    Write(int position, byte[] bytes) {
      this.position = position;
      this.bytes = bytes;
    }
  }

  /** Lets so many bytes more be written; then the disk is full. */
  synchronized void roomFor(long bytes) {
    room = bytes;
  }

  synchronized void written(ByteBuffer from, long position) throws IOException {
    if (from.remaining() > room) {
      throw new IOException("No space left on device");
    }
    room -= from.remaining();
    var bytes = new byte[from.remaining()];
    from.get(bytes);
    pending.add(new Write(Math.toIntExact(position), bytes));
  }

  synchronized void forced() {
    pending.forEach(write -> kept = with(kept, write));
    pending.clear();
  }

  /** A shorter file is metadata; a journalling file system keeps its order with what was forced. */
  synchronized void truncated(long size) {
    forced();
    kept = Arrays.copyOf(kept, Math.toIntExact(size));
  }

  /** What is left when the power fails now and the disk saved nothing it was not forced to. */
  synchronized byte[] cut() {
    return kept.clone();
  }

  /** What is left when the disk had got to some of the rest, in an order of its own. */
  synchronized byte[] cut(RandomGenerator dice) {
    byte[] left = kept.clone();
    for (var write : pending) {
      for (int from = 0; from < write.bytes.length; from += SECTOR) {
        if (dice.nextBoolean()) {
          int to = Math.min(write.bytes.length, from + SECTOR);
          left =
              with(
                  left,
                  new Write(write.position + from, Arrays.copyOfRange(write.bytes, from, to)));
        }
      }
    }
    return left;
  }

  private static byte[] with(byte[] file, Write write) {
    int end = write.position + write.bytes.length;
    byte[] longer = end > file.length ? Arrays.copyOf(file, end) : file;
    System.arraycopy(write.bytes, 0, longer, write.position, write.bytes.length);
    return longer;
  }
}
