package id.gladi.launch;

import id.gladi.export.BoardDrawing;
import id.gladi.launch.cli.Cli;
import id.gladi.launch.cli.Rooms;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The whole program, put together with plain constructors: whoever wants to know what knows what
 * reads this page.
 */
record AppGraph(Cli commandLine) {
  static AppGraph of(Path data, Screen screen) {
    var logs = new Logs(data);
    logs.silence();
    var sketch = new BoardDrawing();
    var rooms =
        new Rooms(
            new FilePlans(),
            new BoardPictures(sketch),
            new PdfReviews(sketch),
            InstantSource.system(),
            version());
    var window = new Start(rooms, screen, new UiWindow(logs), Path.of("target", "demo"));
    return new AppGraph(new Cli(rooms, window, logs::keep, data));
  }

  private static String version() {
    return Optional.ofNullable(AppGraph.class.getPackage().getImplementationVersion())
        .orElse("0.1.0-SNAPSHOT");
  }
}
