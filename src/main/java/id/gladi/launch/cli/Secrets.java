package id.gladi.launch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where passwords come from: the first line of a file, for what stands in a command can be read by
 * everybody on the computer.
 */
final class Secrets {
  @Option(
      names = "--bundle-password-file",
      paramLabel = "FILE",
      descriptionKey = "bundle.password.file")
  private @Nullable Path file;

  /** The password of a bundle. */
  Optional<char[]> bundle() {
    return Optional.ofNullable(file).map(Secrets::read);
  }

  static char[] read(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("").toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
