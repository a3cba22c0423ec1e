package id.gladi.store;

import id.gladi.app.DatabaseInUseException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A record is this program's from the opening to the closing, also while its file is closed for a
 * moment to change places with another: the database's own lock lies on the file and goes with it.
 * The lock lies on an empty file of its own, which stays; the system takes it off a program that
 * was killed.
 */
final class Claim implements Closeable {
  private final Closeable lock;

  private Claim(Closeable lock) {
    this.lock = lock;
  }

  /** Refuses a record that is open anywhere. */
  static Claim on(RecordFiles files) throws IOException {
    var channel =
        FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new Claim(channel);
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new DatabaseInUseException("the record is open in this program", e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new DatabaseInUseException("the record is open in another program");
  }

  /** Of a copy that is this program's anyway. */
  static Claim none() {
    return new Claim(() -> {});
  }

  /** Refuses a record whose file is open anywhere, be it in an older Gladi. */
  static void mustBeFree(Path record) throws IOException {
    try (var channel = FileChannel.open(record, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null) {
        throw new DatabaseInUseException("the record is open in another program");
      }
    } catch (OverlappingFileLockException e) {
      throw new DatabaseInUseException("the record is open in this program", e);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
