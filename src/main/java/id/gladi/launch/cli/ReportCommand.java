package id.gladi.launch.cli;

import id.gladi.app.SessionId;
import id.gladi.app.UnknownSessionException;
import id.gladi.store.H2StepLog;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the review of a stored session. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
  private long session;

  @Option(names = "--out", paramLabel = "FILE.pdf", required = true, descriptionKey = "out.pdf")
  private Path out = Path.of("");

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path data;

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (session < 1) {
      throw new BadInput("bad.session", session);
    }
    var id = new SessionId(session);
    var folder = data == null ? desk.data() : data;
    if (!H2StepLog.in(folder)) {
      throw new UnknownSessionException(id);
    }
    try (var log = Playing.record(desk, folder)) {
      Playing.review(desk, log, id, out);
    }
    desk.say("written", out);
    return ExitCode.OK;
  }
}
