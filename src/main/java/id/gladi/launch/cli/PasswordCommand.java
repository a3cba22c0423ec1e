package id.gladi.launch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets, changes or removes the password of the record. */
@Command(name = "password")
final class PasswordCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--new", paramLabel = "FILE", descriptionKey = "password.new")
  private @Nullable Path next;

  @Option(names = "--remove", descriptionKey = "password.remove")
  private boolean remove;

  @Mixin private final DataOption data = new DataOption();

  PasswordCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var file = next;
    if ((file == null) != remove) {
      throw new BadInput("bad.password");
    }
    try (var log = Playing.existing(desk, data.of(desk))) {
      if (file == null) {
        log.upkeep().unlock();
        desk.say("password.removed");
      } else {
        var password = Secrets.read(file);
        if (password.length == 0) {
          throw new BadInput("bad.password.empty");
        }
        log.upkeep().lock(password);
        desk.say("password.done");
      }
    }
    return ExitCode.OK;
  }
}
