package id.gladi.launch.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The user's data folder of the operating system. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * Windows {@code %LOCALAPPDATA%\Gladi}, macOS {@code ~/Library/Application Support/Gladi}, else
   * {@code $XDG_DATA_HOME/gladi} or {@code ~/.local/share/gladi}.
   *
   * @param os {@code os.name}
   * @param home {@code user.home}
   */
  public static Path of(String os, String home, Map<String, String> environment) {
    var system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      var local = environment.getOrDefault("LOCALAPPDATA", "");
      return local.isBlank() ? Path.of(home, "AppData", "Local", "Gladi") : Path.of(local, "Gladi");
    }
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Gladi");
    }
    var data = environment.getOrDefault("XDG_DATA_HOME", "");
    return Path.of(data).isAbsolute()
        ? Path.of(data, "gladi")
        : Path.of(home, ".local", "share", "gladi");
  }
}
