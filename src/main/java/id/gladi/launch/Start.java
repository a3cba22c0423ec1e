package id.gladi.launch;

import id.gladi.app.StorageException;
import id.gladi.launch.cli.Cli;
import id.gladi.launch.cli.Demo;
import id.gladi.launch.cli.ExitCode;
import id.gladi.launch.cli.Messages;
import id.gladi.launch.cli.Rooms;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts the window, or does the main job without one and says why. */
record Start(Rooms rooms, Screen screen, WindowStarter starter, Path demo) implements Cli.Window {
  @Override
  public int open(Messages messages, PrintWriter out, Path data, @Nullable Path chosenData) {
    if (screen == Screen.READY && opened(messages, data)) {
      return ExitCode.OK;
    }
    out.println(Messages.indonesian().say(screen.key()));
    out.println(Messages.english().say(screen.key()));
    out.flush();
    var folder = chosenData == null ? demo.resolve("rekaman") : chosenData;
    return new Demo(rooms, messages, out, folder, demo).run();
  }

  /** Nobody may be reading the terminal, so a window also says why there is no window. */
  private boolean opened(Messages messages, Path data) {
    try {
      return starter.start(data, messages.language());
    } catch (StorageException e) {
      starter.refuse(messages.language(), messages.say(e));
      throw e;
    }
  }
}
