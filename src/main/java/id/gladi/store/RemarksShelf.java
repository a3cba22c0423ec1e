package id.gladi.store;

import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.RemarksUnreadableException;
import id.gladi.app.SessionId;
import id.gladi.app.UnknownSessionException;
import id.gladi.app.WrongPasswordException;
import id.gladi.core.review.Remarks;
import id.gladi.store.secret.LockedBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What people added to the reviews of sessions: one small file for each in a folder beside the
 * record, and encrypted where the record is. A file is named after its session's number and first
 * link, so that a session which takes a number anew never gets another one's remarks. Writing never
 * touches the record. Thread-safe.
 */
public final class RemarksShelf {
  private static final String ENDING = ".json";
  private static final String HOUSE = "house" + ENDING;
  private static final int LINK = 16;

  private final RecordFiles files;
  private final Store store;
  private final boolean readOnly;
  private String key;

  RemarksShelf(RecordFiles files, Store store, String key, boolean readOnly) {
    this.files = files;
    this.store = store;
    this.key = key;
    this.readOnly = readOnly;
  }

  /** The remarks on a session; empty while nobody kept any. */
  public Optional<Remarks> read(SessionId session) {
    return take(name(session));
  }

  /** Keeps the remarks on a session, in place of those before. */
  public void write(SessionId session, Remarks remarks) {
    put(name(session), remarks);
  }

  /** Letterhead, logo, place and signatory that every new review begins with. */
  public Remarks.Front house() {
    return take(HOUSE).orElse(Remarks.NONE).front();
  }

  /** Keeps what every new review begins with; number and date are each document's own. */
  public void keepHouse(Remarks.Front front) {
    put(HOUSE, Remarks.NONE.withFront(front.house()));
  }

  private String name(SessionId session) {
    var origin =
        store
            .read(rows -> rows.sessionHash(session))
            .orElseThrow(() -> new UnknownSessionException(session));
    return session + "-" + origin.substring(0, Math.min(LINK, origin.length())) + ENDING;
  }

  private synchronized Optional<Remarks> take(String name) {
    try {
      return Optional.of(RemarksCodec.read(clear(files.remarks().resolve(name))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (RemarksUnreadableException | WrongPasswordException e) {
      throw new RemarksUnreadableException(name, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw Failure.of("read remarks", e, files);
    }
  }

  private synchronized void put(String name, Remarks remarks) {
    if (readOnly) {
      throw new ReadOnlyRecordException("the record was opened to be read");
    }
    try {
      RecordFiles.make(files.remarks());
      keep(files.remarks().resolve(name), RemarksCodec.write(remarks));
    } catch (IOException e) {
      throw Failure.of("keep remarks", e, files);
    }
  }

  private byte[] clear(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    return LockedBytes.isLocked(bytes) ? LockedBytes.unlock(bytes, key.toCharArray()) : bytes;
  }

  private void keep(Path file, byte[] clear) throws IOException {
    RecordFiles.write(file, key.isEmpty() ? clear : LockedBytes.lockWithKey(clear, key));
  }

  /**
   * Gives every file the key of the record, or none; each in one move. A damaged file stays as it
   * is: the record must not wait for it.
   */
  synchronized void recode(String to) throws IOException {
    for (var file : all()) {
      if (file.toString().endsWith(ENDING)) {
        recode(file, Files.readAllBytes(file), to);
      } else {
        Files.deleteIfExists(file);
      }
    }
    key = to;
  }

  private void recode(Path file, byte[] bytes, String to) throws IOException {
    boolean locked = LockedBytes.isLocked(bytes);
    try {
      if (locked && to.isEmpty()) {
        RecordFiles.write(file, LockedBytes.unlock(bytes, key.toCharArray()));
      } else if (!locked && !to.isEmpty()) {
        RecordFiles.write(file, LockedBytes.lockWithKey(bytes, to));
      }
    } catch (WrongPasswordException e) {
      return;
    }
  }

  /** Every file, those included that a crash left half written. */
  private List<Path> all() throws IOException {
    if (!Files.isDirectory(files.remarks())) {
      return List.of();
    }
    try (var found = Files.list(files.remarks())) {
      return found.toList();
    }
  }
}
