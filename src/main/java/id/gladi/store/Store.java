package id.gladi.store;

import id.gladi.app.FolderGoneException;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.store.Opening.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The open record, used by one thread after another. When the disk refuses it is closed, and opened
 * again by the next who needs it: room may have been made, the stick put back.
 */
final class Store implements Transcript.Source, AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock();
  private final RecordFiles files;
  private final Door door;
  private final Claim claim;
  private Map<Long, Head> held = Map.of();
  private @Nullable Opened opened;
  private boolean closed;

  /** Opens the record another time. */
  @FunctionalInterface
  interface Door {
    /** Takes how far every session had come when it was open last. */
    Opened open(Map<Long, Head> held) throws SQLException, IOException;
  }

  /** Something done with the record, alone. */
  @FunctionalInterface
  interface Work<T> {
    T with(Opened record) throws SQLException, IOException;
  }

  /** Something done with the files of a record that is closed. */
  @FunctionalInterface
  interface FileWork {
    void run() throws SQLException, IOException;
  }

  /**
   * An open record.
   *
   * @param claim given up when it is closed
   */
  Store(RecordFiles files, Claim claim, Opened opened, Door door) {
    this.files = files;
    this.claim = claim;
    this.opened = opened;
    this.door = door;
  }

  @Override
  public <T> T read(Transcript.Reading<T> reading) {
    return inTurn("read the record", record -> reading.from(new Rows(record.db())));
  }

  <T> T inTurn(String doing, Work<T> work) {
    turn.lock();
    try {
      return work.with(record());
    } catch (SQLException | IOException e) {
      leave();
      throw Failure.of(doing, e, files);
    } catch (FolderGoneException e) {
      leave();
      throw e;
    } finally {
      turn.unlock();
    }
  }

  /** Does something to the files while the record is closed; it is open again afterwards. */
  void whileClosed(String doing, FileWork work) {
    turn.lock();
    try {
      aside(record()).close();
      work.run();
      var _ = record();
    } catch (SQLException | IOException e) {
      throw Failure.of(doing, e, files);
    } finally {
      turn.unlock();
    }
  }

  /** The same where another record takes the place of this one. */
  void whileReplaced(String doing, FileWork work) {
    whileClosed(
        doing,
        () -> {
          work.run();
          held = Map.of();
        });
  }

  private Opened record() throws SQLException, IOException {
    if (closed) {
      throw new StorageException("the record is closed");
    }
    var now = opened;
    if (now == null) {
      now = door.open(held);
      opened = now;
    }
    return now;
  }

  private void leave() {
    var now = opened;
    if (now != null) {
      aside(now).abandon();
    }
  }

  private Db aside(Opened now) {
    opened = null;
    held = now.witness().held();
    return now.db();
  }

  /**
   * Tells the witness; a file that was pulled out from under the program still takes what is
   * written to it, so its name is looked at too.
   */
  void witnessed(Opened record, SessionId session, Head head) throws IOException {
    if (!Files.exists(files.record())) {
      throw new FolderGoneException("the record is not there any more", new IOException());
    }
    record.witness().saw(session.number(), head);
  }

  /** What the witness remembers of a session. */
  static Optional<Head> promised(Opened record, SessionId session) {
    return Optional.ofNullable(record.witness().heads().get(session.number()));
  }

  /** Closes the record and lets the last work on its files be done. */
  void close(FileWork last) {
    turn.lock();
    try (claim) {
      var now = opened;
      closed = true;
      opened = null;
      if (now != null) {
        now.db().close();
        try {
          last.run();
        } finally {
          now.witness().closed();
        }
      }
    } catch (SQLException | IOException e) {
      throw Failure.of("close the record", e, files);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    close(() -> {});
  }
}
