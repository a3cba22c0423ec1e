package id.gladi.launch.cli;

import id.gladi.app.BackupReason;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup of the record. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path data;

  @Option(names = "--keep", paramLabel = "N", descriptionKey = "keep")
  private int keep;

  BackupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = data == null ? desk.data() : data;
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
