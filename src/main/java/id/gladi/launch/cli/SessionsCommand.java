package id.gladi.launch.cli;

import id.gladi.store.H2StepLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the sessions of a data folder. */
@Command(name = "sessions")
final class SessionsCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final DataOption data = new DataOption();

  SessionsCommand(Desk desk) {
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
      Lines.sessions(desk, log.sessions());
    }
    return ExitCode.OK;
  }
}
