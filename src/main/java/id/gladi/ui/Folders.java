package id.gladi.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a folder in the file manager of the operating system. */
final class Folders {
  private Folders() {}

  /** Starts the file manager and does not wait for it. */
  static void show(Path folder, String os) throws IOException {
    new ProcessBuilder(command(folder.toAbsolutePath(), os))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static List<String> command(Path folder, String os) {
    var name = os.toLowerCase(Locale.ROOT);
    var opener =
        name.startsWith("windows") ? "explorer" : name.startsWith("mac") ? "open" : "xdg-open";
    return List.of(opener, folder.toString());
  }
}
