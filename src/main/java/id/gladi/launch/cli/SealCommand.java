package id.gladi.launch.cli;

import id.gladi.app.SessionId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a session for good. */
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
  private long session;

  @Option(names = "--by", paramLabel = "ROLE", descriptionKey = "by")
  private String by = "fasilitator";

  @Mixin private final DataOption data = new DataOption();

  SealCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (session < 1) {
      throw new BadInput("bad.session", session);
    }
    try (var log = Playing.existing(desk, data.of(desk))) {
      var id = new SessionId(session);
      log.seal(id, by);
      desk.say("seal.done", id, log.copy(id).fingerprint());
    }
    return ExitCode.OK;
  }
}
