package id.gladi.launch;

import id.gladi.app.StorageException;
import id.gladi.files.Bundled;
import id.gladi.files.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/** The user's own exercises and maps, in two folders of the data folder. */
record UserShelf(Path data) {
  private static final String EXERCISE = ".json";
  private static final String MAP = ".geojson";

  /** The exercise files, the newest first. */
  List<Path> exercises() {
    return files(data.resolve("exercises"), EXERCISE).stream()
        .sorted(Comparator.comparing(UserShelf::written).reversed())
        .toList();
  }

  /** The map files in the order of their names. */
  List<Path> maps() {
    return files(data.resolve("maps"), MAP);
  }

  Path exercise(String id) {
    return data.resolve("exercises").resolve(id + EXERCISE);
  }

  Path map(String id) {
    return data.resolve("maps").resolve(id + MAP);
  }

  /** An id for a name that neither the user nor the program has given to anything. */
  String freeId(String name) {
    return Slug.of(
        name,
        id ->
            Files.exists(exercise(id))
                || Files.exists(map(id))
                || Bundled.exercises().contains(id)
                || Bundled.maps().contains(id));
  }

  /** Fills an empty file. */
  @FunctionalInterface
  interface Filling {
    void of(Path file) throws IOException;
  }

  /** Writes a file whole or not at all. */
  void write(Path file, String text) {
    write(file, fresh -> Files.write(fresh, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same for a file that is too long for one text. */
  void write(Path file, Filling filling) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "baru", ".tmp");
      filling.of(fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StorageException("the file could not be written: " + file, e);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new StorageException("the folder could not be read: " + folder, e);
    }
  }
}
