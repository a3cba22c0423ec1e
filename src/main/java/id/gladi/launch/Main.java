package id.gladi.launch;

import id.gladi.launch.cli.Asked;
import id.gladi.launch.cli.DataFolder;
import id.gladi.launch.cli.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var os = System.getProperty("os.name");
    var data = DataFolder.of(os, System.getProperty("user.home"), System.getenv());
    var language = Language.of(Locale.getDefault(), os, System.getenv());
    var logs = new Logs(Asked.value("--data", args).map(Path::of).orElse(data));
    logs.silence();
    var screen = Screen.of(os, System.getenv());
    var graph =
        AppGraph.of(
            data,
            screen,
            new UiWindow(
                logs,
                InstantSource.system(),
                AppGraph.version(),
                Asked.value("--lang", args).isPresent()),
            logs::keep);
    var charset = charset(os);
    var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset);
    var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset);
    int code = graph.commandLine().run(language, out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** UTF-8 everywhere but on a Windows console, which tells what it wants. */
  private static Charset charset(String os) {
    return os.startsWith("Windows")
        ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
        : StandardCharsets.UTF_8;
  }
}
