package id.gladi.launch;

import id.gladi.launch.cli.ExitCode;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs every command that ends by itself once, so that the Java machine can keep what they load and
 * the build need not know their names. Says nothing.
 */
public final class Rehearsal {
  private static final List<String> REPORTS = List.of("docx", "html", "xlsx", "png", "geojson");

  private Rehearsal() {}

  /** Takes an empty folder to work in; ends with the code of the first command that failed. */
  public static void main(String[] args) {
    System.exit(run(Path.of(args[0])));
  }

  static int run(Path folder) {
    new Logs(folder).silence();
    var graph = AppGraph.of(folder, Screen.NONE, new NoWindow(), (_, _) -> folder);
    var nobody = new PrintWriter(Writer.nullWriter());
    for (var command : commands(folder)) {
      int code = graph.commandLine().run("id", nobody, nobody, command);
      if (code != ExitCode.OK) {
        return code;
      }
    }
    return ExitCode.OK;
  }

  private static List<String[]> commands(Path folder) {
    var commands = new ArrayList<String[]>();
    commands.add(new String[] {"snapshot", "kukar", "--out", out(folder, "board.png")});
    commands.add(new String[] {"play", "kukar", "--soak", "50", "--report", out(folder, "pdf")});
    REPORTS.forEach(
        ending -> commands.add(new String[] {"report", "1", "--out", out(folder, ending)}));
    commands.add(new String[] {"verify"});
    commands.add(new String[] {"sessions"});
    return commands;
  }

  private static String out(Path folder, String ending) {
    return folder.resolve("kukar." + ending).toString();
  }

  /** A rehearsal opens no window. */
  private record NoWindow() implements WindowStarter {
    @Override
    public boolean start(Path data, String language) {
      return false;
    }

    @Override
    public void refuse(String language, String sentence) {}
  }
}
