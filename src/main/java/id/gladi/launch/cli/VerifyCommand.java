package id.gladi.launch.cli;

import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.SessionId;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import id.gladi.store.Integrity.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether every session is what was once stored. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final DataOption data = new DataOption();

  VerifyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = data.of(desk);
    if (!H2StepLog.in(folder)) {
      desk.say("sessions.none");
      return ExitCode.OK;
    }
    try (var log = Playing.record(desk, folder)) {
      var integrity = new Integrity(log, desk.rooms().plans()::read);
      var sessions = log.sessions().stream().map(s -> s.id()).sorted().toList();
      boolean sound = true;
      for (var id : sessions) {
        sound &= sound(id, integrity.verify(id));
      }
      if (sessions.isEmpty()) {
        desk.say("sessions.none");
      }
      return sound ? ExitCode.OK : ExitCode.DAMAGED;
    } catch (DatabaseUnreadableException e) {
      desk.say("storage.unreadable", folder);
      return ExitCode.DAMAGED;
    }
  }

  private boolean sound(SessionId id, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Sound(long steps) -> {
        desk.print("%s  %s  ok".formatted(id, desk.messages().say("steps", steps)));
        yield true;
      }
      case Verdict.Broken(long steps, long step, var fault, var detail) -> {
        var what = desk.messages().say("fault." + fault, step, detail);
        desk.print("%s  %s  %s".formatted(id, desk.messages().say("steps", steps), what));
        yield false;
      }
    };
  }
}
