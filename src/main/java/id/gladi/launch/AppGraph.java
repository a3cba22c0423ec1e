package id.gladi.launch;

import id.gladi.export.BoardDrawing;
import id.gladi.launch.cli.Cli;
import id.gladi.launch.cli.Rooms;
import id.gladi.launch.report.Documents;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The whole program, put together with plain constructors: whoever wants to know what knows what
 * reads this page.
 */
record AppGraph(Cli commandLine) {
  /**
   * The program over a data folder.
   *
   * @param data the folder when a call names none
   * @param alarm keeps what nobody expected
   */
  static AppGraph of(Path data, Screen screen, WindowStarter windows, Cli.Alarm alarm) {
    var sketch = new BoardDrawing();
    var rooms =
        new Rooms(
            new FilePlans(),
            new BoardPictures(sketch),
            new Documents(sketch),
            InstantSource.system(),
            version());
    var window = new Start(rooms, screen, windows, Path.of("target", "demo"));
    return new AppGraph(new Cli(rooms, window, alarm, data));
  }

  static String version() {
    return Optional.ofNullable(AppGraph.class.getPackage().getImplementationVersion())
        .orElse("0.1.0-SNAPSHOT");
  }
}
