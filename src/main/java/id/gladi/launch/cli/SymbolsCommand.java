package id.gladi.launch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the gallery of symbols, as the window shows it. */
@Command(name = "symbols")
final class SymbolsCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--dark", descriptionKey = "dark")
  private boolean dark;

  @Option(names = "--out", paramLabel = "FILE.png", required = true, descriptionKey = "out.png")
  private Path out = Path.of("");

  SymbolsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Playing.write(out, desk.rooms().pictures().symbols(dark, desk.language()));
    desk.say("written", out);
    return ExitCode.OK;
  }
}
