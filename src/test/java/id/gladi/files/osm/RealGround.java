package id.gladi.files.osm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real cut of the test tree: the Prince's Palace of Monaco, © OpenStreetMap contributors. */
final class RealGround {
  private RealGround() {}

  static Path palace(Path folder) {
    var file = folder.resolve("monaco-palais.osm.gz");
    try (var in = RealGround.class.getResourceAsStream("monaco-palais.osm.gz")) {
      Files.write(file, java.util.Objects.requireNonNull(in).readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
