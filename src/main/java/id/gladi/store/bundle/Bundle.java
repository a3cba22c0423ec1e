package id.gladi.store.bundle;

import id.gladi.app.BundleException;
import id.gladi.app.BundleException.Fault;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.SessionId;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import id.gladi.store.Integrity.Verdict;
import id.gladi.store.SessionCopy;
import id.gladi.store.WholeFile;
import id.gladi.store.secret.LockedBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Bundles as files, and the way of a session out of a record and into another. */
public final class Bundle {
  private Bundle() {}

  /**
   * Writes a session to a file, whole or not at all.
   *
   * @param password locks the bundle when there is one
   */
  public static void write(SessionCopy copy, Path file, Optional<char[]> password) {
    var bytes = BundleWriter.write(copy);
    WholeFile.write(file, password.map(secret -> LockedBytes.lock(bytes, secret)).orElse(bytes));
  }

  /** Reads a session from a file without taking it in. */
  public static SessionCopy read(Path file, Optional<char[]> password) throws IOException {
    if (Files.size(file) > SafeZip.MOST_BYTES) {
      throw new BundleException(Fault.TOO_LARGE, ">" + (SafeZip.MOST_BYTES >> 20) + " MB");
    }
    var bytes = Files.readAllBytes(file);
    if (!LockedBytes.isLocked(bytes)) {
      return BundleReader.read(bytes);
    }
    var secret = password.orElseThrow(() -> new PasswordNeededException("the bundle is protected"));
    return BundleReader.read(LockedBytes.unlock(bytes, secret));
  }

  /**
   * What came of taking a session in.
   *
   * @param already whether the record held all of it before
   */
  public record Taken(SessionId session, boolean already) {}

  /**
   * Takes a session into a record after looking it through from the first link to the last step,
   * unless all of it is there already.
   *
   * @param plans reads a plan; throws when it cannot
   */
  public static Taken take(SessionCopy copy, H2StepLog log, Function<PlanTexts, Plan> plans) {
    if (new Integrity(log, plans).verify(copy)
        instanceof Verdict.Broken(_, long step, var fault, var detail)) {
      throw new BundleException(Fault.UNPLAYABLE, step + " " + fault + " " + detail);
    }
    for (var there : log.withOrigin(copy.session().hash())) {
      var stored = log.copy(there);
      if (holds(stored, copy)) {
        keepRemarks(copy, stored, log, there);
        return new Taken(there, true);
      }
    }
    return new Taken(log.adopt(copy), false);
  }

  /** What stands here already is not written over. */
  private static void keepRemarks(
      SessionCopy copy, SessionCopy stored, H2StepLog log, SessionId there) {
    if (stored.remarks().isEmpty()) {
      copy.remarks().ifPresent(remarks -> log.upkeep().remarks().write(there, remarks));
    }
  }

  private static boolean holds(SessionCopy stored, SessionCopy copy) {
    int steps = copy.steps().size();
    return stored.steps().size() >= steps
        && stored.steps().subList(0, steps).equals(copy.steps())
        && (copy.seal().isEmpty() || stored.seal().equals(copy.seal()));
  }
}
