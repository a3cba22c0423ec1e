package id.gladi.store;

import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.app.StepOutOfOrderException;
import id.gladi.app.StorageException;
import id.gladi.app.UnknownSessionException;
import id.gladi.app.UnreadableStepException;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The record in one H2 file. A step is on the disk when {@link #append} returns. May be used from
 * any thread; calls take turns. One program holds the file at a time.
 */
public final class H2StepLog implements StepLog {
  private static final int DUPLICATE_KEY = 23505;

  private final ReentrantLock turn = new ReentrantLock();
  private final Db db;
  private final InstantSource clock;
  private final String program;

  private H2StepLog(Db db, InstantSource clock, String program) {
    this.db = db;
    this.clock = clock;
    this.program = program;
  }

  /**
   * Opens the record in a folder, or begins one; the folder is made when it is missing.
   *
   * @param program version of Gladi, kept with every session that it opens
   */
  public static H2StepLog open(Path folder, InstantSource clock, String program) {
    return open(folder, clock, program, Migrations.shipped());
  }

  /** True when the folder has a record; looking makes none. */
  public static boolean in(Path folder) {
    return DbFile.in(folder);
  }

  static H2StepLog open(Path folder, InstantSource clock, String program, Migrations migrations) {
    return open(Disk.OWN, folder, clock, program, migrations);
  }

  static H2StepLog open(
      Disk disk, Path folder, InstantSource clock, String program, Migrations migrations) {
    return new H2StepLog(DbFile.open(disk, folder, migrations, clock), clock, program);
  }

  @Override
  public SessionId create(String exercise, String name, PlanTexts plan) {
    return inTurn(
        "create a session",
        () ->
            db.durably(() -> {
              long id = db.first(Sql.NEXT_SESSION, row -> row.getLong(1)).orElseThrow();
              var row = new SessionRow(id, exercise, name, clock.instant(), program, plan);
              db.run(
                  Sql.INSERT_SESSION,
                  id,
                  exercise,
                  name,
                  row.opened(),
                  program,
                  plan.exercise(),
                  plan.map(),
                  plan.profile(),
                  HashChain.ofSession(row));
              return new SessionId(id);
            }));
  }

  @Override
  public void append(SessionId session, Step step) {
    append(session, StepRow.of(step));
  }

  void append(SessionId session, StepRow row) {
    inTurn(
        "append step " + row.seq(),
        () ->
            db.durably(() -> {
              insert(session, row, HashChain.ofStep(previous(session, row.seq()), row));
              return row;
            }));
  }

  private void insert(SessionId session, StepRow row, String hash) throws SQLException {
    try {
      db.run(
          Sql.INSERT_STEP,
          session.number(),
          row.seq(),
          row.parent(),
          row.role(),
          row.wall(),
          row.format(),
          row.payload(),
          hash);
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        throw new StepOutOfOrderException("step " + row.seq() + " is stored already");
      }
      throw e;
    }
  }

  private String previous(SessionId session, long seq) throws SQLException {
    if (seq == 1) {
      return db.first(Sql.SESSION_HASH, row -> row.getString("hash"), session.number())
          .orElseThrow(() -> new UnknownSessionException(session));
    }
    return db.first(Sql.STEP_HASH, row -> row.getString("hash"), session.number(), seq - 1)
        .orElseThrow(() -> new StepOutOfOrderException("step " + (seq - 1) + " is missing"));
  }

  @Override
  public List<Step> read(SessionId session) {
    var _ = firstLink(session);
    var rows =
        inTurn("read session " + session, () -> db.list(Sql.STEPS, StepRow::of, session.number()));
    return rows.stream().map(row -> step(session, row)).toList();
  }

  /** The hash that begins a session's chain; without one there is no session. */
  private String firstLink(SessionId session) {
    return inTurn("read session " + session, () -> previous(session, 1));
  }

  private static Step step(SessionId session, StepRow row) {
    try {
      return row.step();
    } catch (UnreadableStepException | IllegalArgumentException e) {
      throw new UnreadableStepException(
          "step " + row.seq() + " of session " + session + ": " + e.getMessage(), e);
    }
  }

  @Override
  public PlanTexts plan(SessionId session) {
    return session(session).row().plan();
  }

  @Override
  public List<SessionSummary> sessions() {
    return inTurn(
        "list the sessions",
        () ->
            db.list(
                Sql.SESSIONS,
                row ->
                    new SessionSummary(
                        new SessionId(row.getLong("id")),
                        row.getString("exercise"),
                        row.getString("name"),
                        row.getLong("steps"),
                        instant(row.getObject("opened", OffsetDateTime.class)),
                        instant(row.getObject("last_change", OffsetDateTime.class)))));
  }

  private static Instant instant(OffsetDateTime time) {
    return time.toInstant();
  }

  /**
   * The hash of a step in hexadecimal: whoever holds it can tell later whether the record up to
   * that step is still the same.
   */
  public String fingerprint(SessionId session, long seq) {
    return inTurn(
            "read step " + seq,
            () -> db.first(Sql.STEP_HASH, row -> row.getString("hash"), session.number(), seq))
        .orElseThrow(() -> new StepOutOfOrderException("there is no step " + seq));
  }

  /** The session row with the hash that begins its chain. */
  Linked<SessionRow> session(SessionId session) {
    return inTurn(
            "read session " + session,
            () ->
                db.first(
                    Sql.SESSION,
                    row -> new Linked<>(SessionRow.of(row), row.getString("hash")),
                    session.number()))
        .orElseThrow(() -> new UnknownSessionException(session));
  }

  /** The step rows as they are stored, each with its hash. */
  List<Linked<StepRow>> rows(SessionId session) {
    return inTurn(
        "read session " + session,
        () ->
            db.list(
                Sql.STEPS,
                row -> new Linked<>(StepRow.of(row), row.getString("hash")),
                session.number()));
  }

  private <T> T inTurn(String doing, Db.Work<T> work) {
    turn.lock();
    try {
      return work.run();
    } catch (SQLException e) {
      throw new StorageException("could not " + doing, e);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      db.close();
    } finally {
      turn.unlock();
    }
  }
}
