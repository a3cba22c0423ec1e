package id.gladi.store;

import id.gladi.app.SealedSessionException;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.StepLog;
import id.gladi.app.StepOutOfOrderException;
import id.gladi.app.UnknownSessionException;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The record in one H2 file. A step is on the disk when {@link #append} returns. May be used from
 * any thread; calls take turns. One program writes the file at a time.
 */
public final class H2StepLog implements StepLog {
  private final Store store;
  private final Upkeep upkeep;
  private final InstantSource clock;
  private final String program;

  H2StepLog(Store store, Upkeep upkeep, InstantSource clock, String program) {
    this.store = store;
    this.upkeep = upkeep;
    this.clock = clock;
    this.program = program;
  }

  /**
   * Opens the record in a folder, or begins one; the folder is made when it is missing.
   *
   * @param program version of Gladi, kept with every session that it opens
   */
  public static H2StepLog open(Path folder, InstantSource clock, String program) {
    return new RecordFolder(folder, clock, program).open();
  }

  /** True when the folder has a record; looking makes none. */
  public static boolean in(Path folder) {
    return new RecordFolder(folder, InstantSource.system(), "").exists();
  }

  /** Backups, restoring and protection of this record. */
  public Upkeep upkeep() {
    return upkeep;
  }

  @Override
  public SessionId create(String exercise, String name, PlanTexts plan) {
    return create(exercise, name, plan, List.of());
  }

  /** Stores a new session with its own copy of the plan and of the pictures that belong to it. */
  public SessionId create(
      String exercise, String name, PlanTexts plan, List<AttachmentRow> attachments) {
    return written(
        "create a session",
        rows -> {
          var id = rows.free();
          var row = new SessionRow(id.number(), exercise, name, clock.instant(), program, plan);
          var session = new Linked<>(row, HashChain.ofSession(row));
          var linked =
              attachments.stream().map(a -> new Linked<>(a, HashChain.ofAttachment(a))).toList();
          return add(rows, id, new SessionCopy(session, List.of(), linked, Optional.empty()));
        });
  }

  /** Stores a session that was played elsewhere, whole or not at all, after looking it through. */
  public SessionId adopt(SessionCopy copy) {
    var id = written("take in a session", rows -> add(rows, rows.free(), copy));
    copy.remarks().ifPresent(added -> upkeep.remarks().write(id, added));
    return id;
  }

  private static Written add(Rows rows, SessionId id, SessionCopy copy) throws SQLException {
    var links = new Links(id, copy.session(), Optional.empty());
    rows.add(id, copy.session());
    for (var attachment : copy.attachments()) {
      rows.addAttachment(id, attachment);
    }
    for (var step : copy.steps()) {
      links.next(step);
      rows.addStep(id, step);
    }
    links.end(copy.attachments(), copy.seal());
    if (copy.seal().isPresent()) {
      rows.addSeal(id, copy.seal().get());
    }
    return new Written(id, links.head());
  }

  @Override
  public void append(SessionId session, Step step) {
    append(session, StepRow.of(step));
  }

  void append(SessionId session, StepRow row) {
    var _ =
        written(
            "append step " + row.seq(),
            rows -> {
              if (rows.seal(session).isPresent()) {
                throw new SealedSessionException(session);
              }
              var hash = HashChain.ofStep(previous(rows, session, row.seq()), row);
              rows.addStep(session, new Linked<>(row, hash));
              return new Written(session, new Head(row.seq(), hash));
            });
  }

  /** Closes a session for good: nothing is added to it any more, and nothing can be cut off. */
  public void seal(SessionId session, String by) {
    var _ =
        written(
            "seal session " + session,
            rows -> {
              if (rows.seal(session).isPresent()) {
                throw new SealedSessionException(session);
              }
              var head = ChainReader.checked(rows, session);
              var row = new SealRow(head.steps(), by, clock.instant());
              var hashes = rows.attachments(session).stream().map(Linked::hash).toList();
              rows.addSeal(session, new Linked<>(row, HashChain.ofSeal(head.hash(), row, hashes)));
              return new Written(session, head);
            });
  }

  /** What was written, for the witness. */
  private record Written(SessionId session, Head head) {}

  private SessionId written(String doing, Transcript.Reading<Written> work) {
    return store.inTurn(
        doing,
        record -> {
          upkeep.mustBeWritable();
          var rows = new Rows(record.db());
          var written = record.db().durably(() -> work.from(rows));
          upkeep.changed();
          store.witnessed(record, written.session, written.head);
          return written.session;
        });
  }

  private static String previous(Rows rows, SessionId session, long seq) throws SQLException {
    var first = rows.sessionHash(session).orElseThrow(() -> new UnknownSessionException(session));
    return seq == 1
        ? first
        : rows.stepHash(session, seq - 1)
            .orElseThrow(() -> new StepOutOfOrderException("step " + (seq - 1) + " is missing"));
  }

  /** Every step in order, after following the chain: what was changed is refused and named. */
  @Override
  public List<Step> read(SessionId session) {
    return read(session, _ -> {});
  }

  /** Tells every batch of rows besides, before what they hold is known to be understood. */
  List<Step> read(SessionId session, Consumer<List<Linked<StepRow>>> also) {
    var reading = new ChainReader(session, also);
    store.inTurn(
        "read session " + session,
        record -> reading.rows(new Rows(record.db()), Store.promised(record, session)));
    return reading.steps();
  }

  @Override
  public PlanTexts plan(SessionId session) {
    return store.read(rows -> ChainReader.session(rows, session)).row().plan();
  }

  @Override
  public List<SessionSummary> sessions() {
    return store.inTurn("list the sessions", record -> new Rows(record.db()).summaries());
  }

  /**
   * The hash of a step in hexadecimal: whoever holds it can tell later whether the record up to
   * that step is still the same.
   */
  public String fingerprint(SessionId session, long seq) {
    return store
        .read(rows -> rows.stepHash(session, seq))
        .orElseThrow(() -> new StepOutOfOrderException("there is no step " + seq));
  }

  /** The whole session as it is stored, with what people added to its review. */
  public SessionCopy copy(SessionId session) {
    return store.read(rows -> SessionCopy.of(rows, session)).with(upkeep.remarks().read(session));
  }

  /** All of a session but its steps. */
  SessionCopy head(SessionId session) {
    return store
        .read(rows ->
            new SessionCopy(
                ChainReader.session(rows, session),
                List.of(),
                rows.attachments(session),
                rows.seal(session)))
        .with(upkeep.remarks().read(session));
  }

  /** The session kept in memory besides, from now on and as long as it is played through that. */
  public HeldSession hold(SessionId session) {
    return new HeldSession(this, session);
  }

  /** Sessions that began with the same link, wherever they were played on. */
  public List<SessionId> withOrigin(String hash) {
    return store.read(rows -> rows.withHash(hash));
  }

  Optional<Head> promised(SessionId session) {
    return store.inTurn("ask the witness", record -> Store.promised(record, session));
  }

  @Override
  public void close() {
    upkeep.close();
  }
}
