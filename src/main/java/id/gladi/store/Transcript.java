package id.gladi.store;

import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Copies a record row by row into a new file, which then holds no more than the rows. The record
 * may be written meanwhile: what was in it at the beginning is copied, a little at a time.
 */
final class Transcript {
  private final Source source;
  private final DbFile target;
  private final Migrations migrations;
  private final InstantSource clock;

  /** Reads from a record that others use too. */
  @FunctionalInterface
  interface Source {
    /** Does a little reading, alone. */
    <T> T read(Reading<T> reading);
  }

  /** A little reading. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Rows rows) throws SQLException;
  }

  Transcript(Source source, DbFile target, Migrations migrations, InstantSource clock) {
    this.source = source;
    this.target = target;
    this.migrations = migrations;
    this.clock = clock;
  }

  /**
   * Writes the file, whole and on the disk, or leaves none.
   *
   * @return how far every session had come
   */
  Map<Long, Head> write() throws SQLException, IOException {
    var part = part();
    Files.deleteIfExists(part);
    try {
      var heads = fill(part, Map.of());
      RecordFiles.force(part);
      RecordFiles.move(part, target.file());
      return heads;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Adds to the written file what came since.
   *
   * @param before how far every session had come in it
   * @return how far every session is now
   */
  Map<Long, Head> follow(Map<Long, Head> before) throws SQLException, IOException {
    return fill(target.file(), before);
  }

  private Map<Long, Head> fill(Path file, Map<Long, Head> before) throws SQLException, IOException {
    Map<Long, Head> heads = source.read(Rows::heads);
    try (var db = new DbFile(target.disk(), file, target.key()).open(migrations, clock)) {
      var copy = new Rows(db);
      for (var id : heads.keySet()) {
        db.durably(() -> {
          copy(new SessionId(id), Optional.ofNullable(before.get(id)), heads.get(id), copy);
          return id;
        });
      }
      if (!copy.heads().equals(heads)) {
        throw new StorageException("the copy of the record is not what was copied");
      }
    }
    return heads;
  }

  private Path part() {
    var name = String.valueOf(target.file().getFileName());
    return target.file().resolveSibling(name.replace(".mv.db", ".part.mv.db"));
  }

  private void copy(SessionId id, Optional<Head> before, Head head, Rows copy) throws SQLException {
    if (before.isEmpty()) {
      begin(id, copy);
    }
    copySteps(id, before.map(Head::steps).orElse(0L), head.steps(), copy);
    Optional<Linked<SealRow>> seal = source.read(rows -> rows.seal(id));
    if (seal.isPresent() && seal.get().row().steps() <= head.steps() && copy.seal(id).isEmpty()) {
      copy.addSeal(id, seal.get());
    }
  }

  private void begin(SessionId id, Rows copy) throws SQLException {
    copy.add(id, source.read(rows -> rows.session(id)).orElseThrow());
    for (var attachment : source.read(rows -> rows.attachments(id))) {
      copy.addAttachment(id, attachment);
    }
  }

  private void copySteps(SessionId id, long from, long to, Rows copy) throws SQLException {
    long last = from;
    while (last < to) {
      long after = last;
      var batch = source.read(rows -> rows.steps(id, after));
      for (var step : batch) {
        if (step.row().seq() <= to) {
          copy.addStep(id, step);
        }
      }
      last = batch.isEmpty() ? to : batch.getLast().row().seq();
    }
  }
}
