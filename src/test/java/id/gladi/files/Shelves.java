package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.terrain.AreaMap;
import id.gladi.files.problem.ReadResult;
import java.util.List;
import java.util.Optional;

/** A shelf with one map, whatever its id, and one profile; read once. */
record Shelves(ReadResult<AreaMap> map, ReadResult<DoctrineProfile> profile) implements Shelf {
  Shelves(PlanTexts texts) {
    this(
        new MapReader().read("map.geojson", texts.map()),
        new DoctrineReader().read("profile.json", texts.profile()));
  }

  @Override
  public Optional<ReadResult<AreaMap>> map(String id) {
    return Optional.of(map);
  }

  @Override
  public Optional<ReadResult<DoctrineProfile>> profile(String id) {
    return profile instanceof ReadResult.Read<DoctrineProfile>(var read) && !read.id().equals(id)
        ? Optional.empty()
        : Optional.of(profile);
  }

  @Override
  public List<String> mapPlaces(String id) {
    return List.of();
  }

  @Override
  public List<String> profiles() {
    return Bundled.profiles();
  }
}
