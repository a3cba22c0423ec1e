package id.gladi.launch.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the record. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "backup")
  private long number;

  @Mixin private final DataOption data = new DataOption();

  RestoreCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = data.of(desk);
    var record = Playing.folder(desk, folder);
    record.restore(Known.backup(record.backups(), number), desk.password());
    desk.say("restored", number);
    try (var log = Playing.existing(desk, folder)) {
      Lines.sessions(desk, log.sessions());
    }
    return ExitCode.OK;
  }
}
