package id.gladi.launch.cli;

import id.gladi.app.BackupReason;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup of the record. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--keep", paramLabel = "N", descriptionKey = "keep")
  private int keep;

  BackupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = data.of(desk);
    if (keep < 0) {
      throw new BadInput("bad.negative", "--keep");
    }
    try (var log = Playing.existing(desk, folder)) {
      if (keep > 0) {
        log.upkeep().keep(keep);
      }
      desk.say("written", log.upkeep().backUp(BackupReason.ASKED));
    }
    return ExitCode.OK;
  }
}
