package id.gladi.files;

import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the text of a map or profile comes from. */
interface Finder {
  Optional<ReadResult<SourceText>> map(String id);

  Optional<ReadResult<SourceText>> profile(String id);

  List<String> mapPlaces(String id);

  /** Only what comes with the program. */
  record InProgram() implements Finder {
    @Override
    public Optional<ReadResult<SourceText>> map(String id) {
      return Bundled.map(id);
    }

    @Override
    public Optional<ReadResult<SourceText>> profile(String id) {
      return Bundled.profile(id);
    }

    @Override
    public List<String> mapPlaces(String id) {
      return List.of(id + ".geojson");
    }
  }

  /**
   * Beside an exercise file: a map in the neighbouring folder {@code maps} or in the same folder,
   * then a bundled one. A bundled profile goes before one beside the exercise, so that nobody
   * changes doctrine by a file name.
   */
  record Beside(Path exercise) implements Finder {
    @Override
    public Optional<ReadResult<SourceText>> map(String id) {
      return mapPaths(id)
          .filter(Files::exists)
          .findFirst()
          .map(file -> TextFile.read(file, Format.MAP.mostBytes()))
          .or(() -> Bundled.map(id));
    }

    @Override
    public Optional<ReadResult<SourceText>> profile(String id) {
      var file = exercise.resolveSibling(id + ".json");
      return Bundled.profile(id)
          .or(() ->
              Files.exists(file)
                  ? Optional.of(TextFile.read(file, Format.DOCTRINE.mostBytes()))
                  : Optional.empty());
    }

    @Override
    public List<String> mapPlaces(String id) {
      return mapPaths(id).map(Path::toString).toList();
    }

    private Stream<Path> mapPaths(String id) {
      var name = id + ".geojson";
      var folder = exercise.toAbsolutePath().getParent();
      var neighbour = folder == null ? null : folder.resolveSibling("maps").resolve(name);
      return Stream.concat(Stream.ofNullable(neighbour), Stream.of(exercise.resolveSibling(name)))
          .map(Path::normalize);
    }
  }
}
