package id.gladi.store;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what can still be read of a damaged record: of every session the longest beginning that
 * holds together, from the file, from the file without its end, and from the newest backups. All of
 * it happens in copies in memory; the files stay as they are.
 */
final class Salvage {
  private static final int BLOCK = 4096;
  private static final int CUTS = 12;
  private static final int BACKUPS = 4;

  private final RecordFiles files;
  private final Keyring keys;
  private final InstantSource clock;
  private final Map<SessionId, SessionCopy> found = new TreeMap<>();

  Salvage(RecordFiles files, Keyring keys, InstantSource clock) {
    this.files = files;
    this.keys = keys;
    this.clock = clock;
  }

  /** What could be read, by session. Empty when there is nothing. */
  Map<SessionId, SessionCopy> read() throws IOException {
    if (Files.exists(files.record())) {
      read(files.record(), 0);
      long size = Files.size(files.record());
      for (int cut = 0; cut < CUTS && found.isEmpty() && (BLOCK << cut) < size; cut++) {
        read(files.record(), (long) BLOCK << cut);
      }
    }
    for (var backup : Backups.list(files).stream().limit(BACKUPS).toList()) {
      read(files.backups().resolve(backup.name()), 0);
    }
    return found;
  }

  private void read(Path file, long cut) throws IOException {
    try (var copy = MemoryRecord.of(file, cut, keys.keyOf(file), Migrations.shipped(), clock)) {
      var rows = new Rows(copy.db());
      for (var id : rows.ids()) {
        keepLonger(id, beginning(rows, id));
      }
    } catch (SQLException | RuntimeException e) {
      return;
    }
  }

  private void keepLonger(SessionId id, Optional<SessionCopy> next) {
    next.ifPresent(copy -> {
      var before = found.get(id);
      if (before == null || before.steps().size() < copy.steps().size()) {
        found.put(id, copy);
      }
    });
  }

  /** The steps up to the first that cannot be read or does not follow from the one before. */
  private static Optional<SessionCopy> beginning(Rows rows, SessionId id) {
    var steps = new ArrayList<Linked<StepRow>>();
    try {
      var session = rows.session(id).orElseThrow();
      var links = new Links(id, session, Optional.empty());
      try {
        readSteps(rows, id, links, steps);
        var whole = new SessionCopy(session, steps, rows.attachments(id), rows.seal(id));
        links.end(whole.attachments(), whole.seal());
        return Optional.of(whole);
      } catch (SQLException | BrokenRecordException e) {
        return Optional.of(new SessionCopy(session, steps, List.of(), Optional.empty()));
      }
    } catch (SQLException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void readSteps(Rows rows, SessionId id, Links links, List<Linked<StepRow>> steps)
      throws SQLException {
    for (var batch = rows.steps(id, 0); !batch.isEmpty(); ) {
      for (var step : batch) {
        links.next(step);
        var _ = step.row().step();
        steps.add(step);
      }
      batch = rows.steps(id, links.head().steps());
    }
  }

  /** A record in memory of what was found. */
  MemoryRecord asRecord() throws SQLException, IOException {
    if (found.isEmpty()) {
      throw new DatabaseUnreadableException("nothing can be read, and there is no backup");
    }
    var record = MemoryRecord.empty(Migrations.shipped(), clock);
    try {
      var rows = new Rows(record.db());
      for (var entry : found.entrySet()) {
        record
            .db()
            .durably(() -> {
              add(rows, entry.getKey(), entry.getValue());
              return entry;
            });
      }
      return record;
    } catch (SQLException | RuntimeException e) {
      record.close();
      throw e;
    }
  }

  private static void add(Rows rows, SessionId id, SessionCopy copy) throws SQLException {
    rows.add(id, copy.session());
    for (var attachment : copy.attachments()) {
      rows.addAttachment(id, attachment);
    }
    for (var step : copy.steps()) {
      rows.addStep(id, step);
    }
    if (copy.seal().isPresent()) {
      rows.addSeal(id, copy.seal().get());
    }
  }

  /** What the witness remembers and was not found. */
  List<Salvaged.Loss> losses() throws IOException {
    var losses = new ArrayList<Salvaged.Loss>();
    new TreeMap<>(Witness.at(files.witness()).heads())
        .forEach((number, head) -> {
          var id = new SessionId(number);
          var copy = found.get(id);
          long steps = copy == null ? 0 : copy.steps().size();
          if (steps < head.steps()) {
            losses.add(new Salvaged.Loss(id, steps + 1, head.steps()));
          }
        });
    return losses;
  }
}
