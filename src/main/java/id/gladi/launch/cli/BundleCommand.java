package id.gladi.launch.cli;

import id.gladi.app.BundleException;
import id.gladi.app.SessionId;
import id.gladi.store.bundle.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One session as one file that travels. */
@Command(name = "bundle")
final class BundleCommand {
  private final Desk desk;

  BundleCommand(Desk desk) {
    this.desk = desk;
  }

  @Command(name = "export")
  int export(
      @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session") long session,
      @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out.bundle")
          Path out,
      @Mixin DataOption data,
      @Mixin Secrets secrets) {
    if (session < 1) {
      throw new BadInput("bad.session", session);
    }
    try (var log = Playing.existing(desk, data.of(desk))) {
      Bundle.write(log.copy(new SessionId(session)), out, secrets.bundle());
    }
    desk.say("written", out);
    return ExitCode.OK;
  }

  @Command(name = "import")
  int take(
      @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "in.bundle") Path file,
      @Mixin DataOption data,
      @Mixin Secrets secrets) {
    try {
      var copy = Bundle.read(file, secrets.bundle());
      try (var log = Playing.record(desk, data.of(desk))) {
        var taken = Bundle.take(copy, log, desk.rooms().plans()::read);
        desk.say(
            taken.already() ? "bundle.already" : "bundle.taken",
            taken.session(),
            copy.steps().size());
      }
    } catch (BundleException e) {
      throw new BadInput(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }
}
