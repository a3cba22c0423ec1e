package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.terrain.AreaMap;
import id.gladi.files.json.SourceText;
import id.gladi.files.problem.ReadResult;
import java.util.List;
import java.util.Optional;

/** Reads the map and profile that one exercise asks for and keeps what it read, texts included. */
final class ReadingShelf implements Shelf {
  private final Finder finder;
  private final MapReader maps;
  private final DoctrineReader profiles;
  private Optional<Kept<AreaMap>> map = Optional.empty();
  private Optional<Kept<DoctrineProfile>> profile = Optional.empty();

  /** A value and the text it was read from. */
  record Kept<T>(String text, T value) {}

  ReadingShelf(Finder finder, MapReader maps, DoctrineReader profiles) {
    this.finder = finder;
    this.maps = maps;
    this.profiles = profiles;
  }

  @Override
  public Optional<ReadResult<AreaMap>> map(String id) {
    return finder.map(id).map(found -> found.then(this::readMap));
  }

  private ReadResult<AreaMap> readMap(SourceText source) {
    var result = maps.read(source);
    map = kept(source, result);
    return result;
  }

  @Override
  public Optional<ReadResult<DoctrineProfile>> profile(String id) {
    return finder.profile(id).map(found -> found.then(this::readProfile));
  }

  private ReadResult<DoctrineProfile> readProfile(SourceText source) {
    var result = profiles.read(source);
    profile = kept(source, result);
    return result;
  }

  private static <T> Optional<Kept<T>> kept(SourceText source, ReadResult<T> result) {
    return result instanceof ReadResult.Read<T>(var value)
        ? Optional.of(new Kept<>(source.text(), value))
        : Optional.empty();
  }

  @Override
  public List<String> mapPlaces(String id) {
    return finder.mapPlaces(id);
  }

  @Override
  public List<String> profiles() {
    return Bundled.profiles();
  }

  Kept<AreaMap> readMap() {
    return map.orElseThrow();
  }

  Kept<DoctrineProfile> readProfile() {
    return profile.orElseThrow();
  }
}
