package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.terrain.AreaMap;
import id.gladi.files.problem.ReadResult;
import java.util.List;
import java.util.Optional;

/** Where an exercise finds its map and its doctrine profile. */
public interface Shelf {
  /** The map with an id; empty when there is none, faulty when there is one that cannot be used. */
  Optional<ReadResult<AreaMap>> map(String id);

  /**
   * The profile with an id; empty when there is none, faulty when there is one that cannot be used.
   */
  Optional<ReadResult<DoctrineProfile>> profile(String id);

  /** Where maps are looked for, for the sentence about a missing one. */
  List<String> mapPlaces(String id);

  /** Ids of the profiles that can be had. */
  List<String> profiles();
}
