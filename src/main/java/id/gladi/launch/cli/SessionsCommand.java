package id.gladi.launch.cli;

import id.gladi.store.H2StepLog;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sessions of a data folder. */
@Command(name = "sessions")
final class SessionsCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path data;

  SessionsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = data == null ? desk.data() : data;
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
