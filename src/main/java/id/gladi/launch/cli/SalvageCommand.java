package id.gladi.launch.cli;

import id.gladi.store.H2StepLog;
import id.gladi.store.bundle.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Saves what can still be read of a damaged record and says what is missing. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out.salvage")
  private Path out = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  SalvageCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var folder = Playing.folder(desk, data.of(desk));
    var salvaged = folder.salvage(desk.password());
    try (var log = salvaged.log()) {
      Lines.sessions(desk, log.sessions());
      save(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var loss : salvaged.losses()) {
      desk.say("salvage.lost", loss.session(), loss.from(), loss.to());
    }
    return salvaged.losses().isEmpty() ? ExitCode.OK : ExitCode.DAMAGED;
  }

  private void save(H2StepLog log) throws IOException {
    for (var session : log.sessions()) {
      var file = out.resolve(session.exercise() + "-" + session.id() + ".gladi");
      Bundle.write(log.copy(session.id()), file, Optional.empty());
      desk.say("written", file);
    }
  }
}
