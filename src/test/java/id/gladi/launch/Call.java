package id.gladi.launch;

import id.gladi.launch.cli.Cli;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One call of the command line in this process and all that came of it. */
record Call(int code, String out, String err) {
  static Call of(Path data, String... args) {
    return in("id", data, args);
  }

  static Call in(String language, Path data, String... args) {
    var graph =
        AppGraph.of(data, Screen.NONE, ToldWindow.opening(false), (_, _) -> data.resolve("log"));
    return of(graph.commandLine(), language, args);
  }

  static Call of(Cli cli, String language, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = cli.run(language, new PrintWriter(out), new PrintWriter(err), args);
    return new Call(code, out.toString(), err.toString());
  }
}
