package id.gladi.launch.cli;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.app.StepLog;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.launch.cli.Plans.Loaded;
import id.gladi.launch.report.Format;
import id.gladi.launch.report.Played;
import id.gladi.launch.report.Reviews;
import id.gladi.launch.report.Wanted;
import id.gladi.store.H2StepLog;
import id.gladi.store.RecordFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What several commands do alike: open plans, records and sessions, write files. */
final class Playing {
  private static final Logger LOG = LoggerFactory.getLogger(Playing.class);

  private Playing() {}

  static Loaded.Ready plan(Desk desk, String exercise) {
    return switch (desk.rooms().plans().load(exercise)) {
      case Loaded.Ready ready -> ready;
      case Loaded.Faulty(var problems) -> throw new BadInput(problems);
    };
  }

  static RecordFolder folder(Desk desk, Path folder) {
    return new RecordFolder(folder, desk.rooms().clock(), desk.rooms().program());
  }

  static H2StepLog record(Desk desk, Path folder) {
    return folder(desk, folder).open(desk.password());
  }

  /** A record that must be there already. */
  static H2StepLog existing(Desk desk, Path folder) {
    if (!H2StepLog.in(folder)) {
      throw new BadInput("sessions.none");
    }
    return record(desk, folder);
  }

  static SessionId create(StepLog log, Loaded.Ready plan) {
    var identity = plan.plan().exercise().identity();
    return log.create(identity.id(), identity.name(), plan.texts());
  }

  static ExerciseSession open(Desk desk, StepLog log, SessionId id, Plan plan) {
    return ExerciseSession.open(
        id,
        plan,
        log,
        desk.rooms().clock(),
        e -> LOG.warn("a listener of session {} failed", id, e));
  }

  /** A session as it is stored, without a writer. */
  private static StepTree steps(StepLog log, SessionId id, Plan plan) {
    var tree = StepTree.over(Board.before(plan));
    for (var step : log.read(id)) {
      tree = tree.plus(step);
    }
    return tree;
  }

  /** Writes a document of a session as it is in the record. */
  static void document(Desk desk, H2StepLog log, SessionId id, Wanted wanted, Path file) {
    var plan = desk.rooms().plans().read(log.plan(id));
    var steps = steps(log, id, plan);
    if (wanted.step() > steps.size()) {
      throw new BadInput("bad.step", wanted.step(), steps.size());
    }
    var print = steps.size() == 0 ? "" : log.fingerprint(id, steps.size());
    var name = desk.messages().say("session.name", id);
    var played = new Played(name, print, plan, steps, new Reviews(log).of(id));
    desk.rooms().documents().write(played, wanted, file, _ -> {});
  }

  /** Writes the review of a session; the ending of the file says as what. */
  static void review(Desk desk, H2StepLog log, SessionId id, Path file) {
    document(desk, log, id, Wanted.report(format(file), desk.language()), file);
  }

  static Format format(Path file) {
    return Format.of(file)
        .orElseThrow(() ->
            new BadInput("bad.ending", file.getFileName(), String.join(", ", Format.endings())));
  }

  static void write(Path file, byte[] bytes) {
    try {
      makeFolder(file);
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void makeFolder(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }
}
