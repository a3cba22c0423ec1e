package id.gladi.store;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepOutOfOrderException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a record, one by one; used by one thread at a time. */
final class Rows {
  /** How many steps are taken into memory at once. */
  static final int BATCH = 1_000;

  private static final int DUPLICATE_KEY = 23505;

  private final Db db;

  Rows(Db db) {
    this.db = db;
  }

  SessionId free() throws SQLException {
    return new SessionId(db.first(Sql.NEXT_SESSION, row -> row.getLong(1)).orElseThrow());
  }

  void add(SessionId id, Linked<SessionRow> session) throws SQLException {
    var row = session.row();
    db.run(
        Sql.INSERT_SESSION,
        id.number(),
        row.exercise(),
        row.name(),
        row.opened(),
        row.program(),
        row.plan().exercise(),
        row.plan().map(),
        row.plan().profile(),
        session.hash());
    if (row.number() != id.number()) {
      db.run(Sql.INSERT_ORIGIN, id.number(), row.number());
    }
  }

  void addStep(SessionId id, Linked<StepRow> step) throws SQLException {
    var row = step.row();
    try {
      db.run(
          Sql.INSERT_STEP,
          id.number(),
          row.seq(),
          row.parent(),
          row.role(),
          row.wall(),
          row.format(),
          row.payload(),
          step.hash());
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        throw new StepOutOfOrderException("step " + row.seq() + " is stored already");
      }
      throw e;
    }
  }

  void addAttachment(SessionId id, Linked<AttachmentRow> attachment) throws SQLException {
    var row = attachment.row();
    db.run(Sql.INSERT_ATTACHMENT, id.number(), row.name(), row.content(), attachment.hash());
  }

  void addSeal(SessionId id, Linked<SealRow> seal) throws SQLException {
    var row = seal.row();
    db.run(Sql.INSERT_SEAL, id.number(), row.steps(), row.role(), row.wall(), seal.hash());
  }

  List<SessionId> ids() throws SQLException {
    return db.list(Sql.SESSION_IDS, row -> new SessionId(row.getLong("id")));
  }

  Optional<Linked<SessionRow>> session(SessionId id) throws SQLException {
    return db.first(Sql.SESSION, row -> linked(SessionRow.of(row), row), id.number());
  }

  /** Sessions that were opened with this first link. */
  List<SessionId> withHash(String hash) throws SQLException {
    return db.list(Sql.SESSION_WITH_HASH, row -> new SessionId(row.getLong("id")), hash);
  }

  /** At most {@link #BATCH} steps after one of them, in order. */
  List<Linked<StepRow>> steps(SessionId id, long after) throws SQLException {
    return db.list(Sql.STEPS, row -> linked(StepRow.of(row), row), id.number(), after, BATCH);
  }

  Optional<String> sessionHash(SessionId id) throws SQLException {
    return db.first(Sql.SESSION_HASH, row -> row.getString("hash"), id.number());
  }

  Optional<String> stepHash(SessionId id, long seq) throws SQLException {
    return db.first(Sql.STEP_HASH, row -> row.getString("hash"), id.number(), seq);
  }

  /** The link that a session had come to after so many steps; empty where it never did. */
  String link(SessionId id, long steps) throws SQLException {
    return (steps == 0 ? sessionHash(id) : stepHash(id, steps)).orElse("");
  }

  List<Linked<AttachmentRow>> attachments(SessionId id) throws SQLException {
    return db.list(Sql.ATTACHMENTS, row -> linked(AttachmentRow.of(row), row), id.number());
  }

  Optional<Linked<SealRow>> seal(SessionId id) throws SQLException {
    return db.first(Sql.SEAL, row -> linked(SealRow.of(row), row), id.number());
  }

  /** How far every session has come, by its number. */
  Map<Long, Head> heads() throws SQLException {
    var heads = new TreeMap<Long, Head>();
    db.each(
        Sql.HEADS,
        row -> heads.put(row.getLong("id"), new Head(row.getLong("steps"), row.getString("hash"))));
    return heads;
  }

  List<SessionSummary> summaries() throws SQLException {
    return db.list(
        Sql.SESSIONS,
        row ->
            new SessionSummary(
                new SessionId(row.getLong("id")),
                row.getString("exercise"),
                row.getString("name"),
                row.getLong("steps"),
                row.getObject("opened", OffsetDateTime.class).toInstant(),
                row.getObject("last_change", OffsetDateTime.class).toInstant(),
                row.getBoolean("sealed")));
  }

  private static <T> Linked<T> linked(T row, ResultSet from) throws SQLException {
    return new Linked<>(row, from.getString("hash"));
  }
}
