package id.gladi.launch.cli;

import id.gladi.app.Backup;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the backups, or the sessions in one of them. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NUMBER", descriptionKey = "backup")
  private long number;

  @Mixin private final DataOption data = new DataOption();

  BackupsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = Playing.folder(desk, data.of(desk));
    if (number == 0) {
      list(folder.backups());
    } else {
      Lines.sessions(desk, folder.preview(Known.backup(folder.backups(), number), desk.password()));
    }
    return ExitCode.OK;
  }

  private void list(List<Backup> backups) {
    for (var backup : backups) {
      desk.print(line(backup));
    }
    if (backups.isEmpty()) {
      desk.say("backups.none");
    }
  }

  private String line(Backup backup) {
    return "%d  %s  %s  %s kB"
        .formatted(
            backup.number(),
            Lines.time(backup.made()),
            desk.messages().say("backup." + backup.reason()),
            (backup.bytes() + 999) / 1000);
  }
}
