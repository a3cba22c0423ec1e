package id.gladi.launch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Without a command: the window. The options that every command knows are only declared here:
 * {@link Language} and the option parser look at them.
 */
@Command(name = "gladi")
@SuppressWarnings("UnusedVariable")
final class RootCommand implements Callable<Integer> {
  private final Desk desk;
  private final Cli.Window window;

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  private String language = "";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "password.file",
      scope = ScopeType.INHERIT)
  private @Nullable Path passwordFile;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(names = "--version", descriptionKey = "version")
  private boolean version;

  RootCommand(Desk desk, Cli.Window window) {
    this.desk = desk;
    this.window = window;
  }

  @Override
  public Integer call() {
    if (version) {
      desk.print("Gladi " + desk.rooms().program());
      return ExitCode.OK;
    }
    return window.open(desk.messages(), desk.out(), data.of(desk), data.chosen());
  }
}
