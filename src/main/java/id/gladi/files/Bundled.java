package id.gladi.files;

import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The exercises, maps and profiles that come with the program, found on the class path. A jar
 * cannot be listed, so each folder has an {@code index.txt} with one id per line; the build writes
 * those of exercises and maps.
 */
public final class Bundled {
  private static final String EXERCISES = "/id/gladi/bundled/exercises/";
  private static final String MAPS = "/id/gladi/bundled/maps/";
  private static final String PROFILES = "/id/gladi/files/doctrine/";

  private Bundled() {}

  /** Ids of the bundled exercises in alphabetical order. */
  public static List<String> exercises() {
    return index(EXERCISES);
  }

  /** Ids of the bundled maps in alphabetical order. */
  public static List<String> maps() {
    return index(MAPS);
  }

  /** Ids of the bundled doctrine profiles. */
  public static List<String> profiles() {
    return index(PROFILES);
  }

  static Optional<ReadResult<SourceText>> exercise(String id) {
    return text(EXERCISES + id + ".json", Format.EXERCISE);
  }

  static Optional<ReadResult<SourceText>> map(String id) {
    return text(MAPS + id + ".geojson", Format.MAP);
  }

  static Optional<ReadResult<SourceText>> profile(String id) {
    return text(PROFILES + id + ".json", Format.DOCTRINE);
  }

  private static Optional<ReadResult<SourceText>> text(String resource, Format format) {
    try (InputStream in = Bundled.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(TextFile.read(fileName(resource), in, format.mostBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file cannot be read: " + resource, broken);
    }
  }

  private static String fileName(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static List<String> index(String folder) {
    try (InputStream in = Bundled.class.getResourceAsStream(folder + "index.txt")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file cannot be read: " + folder, broken);
    }
  }
}
