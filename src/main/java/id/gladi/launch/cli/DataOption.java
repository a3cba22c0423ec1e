package id.gladi.launch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command looks for the record: the option that many commands share. */
final class DataOption {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path data;

  /** The folder that was named; null when none was. */
  @Nullable Path chosen() {
    return data;
  }

  /** The folder that was named, else the program's own. */
  Path of(Desk desk) {
    return data == null ? desk.data() : data;
  }
}
