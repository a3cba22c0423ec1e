package id.gladi.launch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that the command line does with a protected record, round after round, with the real log. */
final class Chores {
  private Chores() {}

  public static void main(String[] args) {
    var data = Path.of(args[0]);
    var out = Path.of(args[1]);
    var kinds = List.of(args[3].split(","));
    var logs = new Logs(data);
    logs.silence();
    logs.open();
    var graph = AppGraph.of(data, Screen.NONE, ToldWindow.opening(false), logs::keep);
    for (int round = 1; ; round++) {
      for (var chore : chores(round, out, kinds)) {
        var said = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var words = (chore + " --password-file " + args[2]).split(" ");
        int code = graph.commandLine().run("id", said, said, words);
        if (code != 0 && !chore.contains("999")) {
          throw new IllegalStateException(chore + " ended with " + code);
        }
      }
      System.out.println("round " + round);
    }
  }

  /** The last one goes wrong, so that there is something to log. */
  private static List<String> chores(int round, Path out, List<String> kinds) {
    var chores = new ArrayList<String>();
    chores.add("play kukar --until 4 --soak 5");
    chores.add("backup");
    chores.add("bundle export " + round + " --out " + out.resolve("sesi.gladi"));
    for (var kind : kinds) {
      chores.add("report " + round + " --out " + out.resolve("laporan." + kind));
    }
    chores.add("snapshot kukar --out " + out.resolve("papan.png"));
    chores.add("report 999 --out " + out.resolve("tidak-ada.html"));
    return chores;
  }
}
