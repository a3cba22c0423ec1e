package id.gladi.core.terrain.edit;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import java.util.ArrayList;
import java.util.List;

/** One correction of a map. */
public sealed interface MapEdit {
  /** The map after it; the same map where it has nothing to do. */
  AreaMap of(AreaMap map);

  /** A feature that was not there, above the others; nothing when its id is taken. */
  record Add(Feature feature) implements MapEdit {
    @Override
    public AreaMap of(AreaMap map) {
      if (map.feature(feature.id()).isPresent()) {
        return map;
      }
      List<Feature> more = new ArrayList<>(map.features());
      more.add(feature);
      return map.with(more);
    }
  }

  /** A feature in place of the one with its id. */
  record Change(Feature feature) implements MapEdit {
    @Override
    public AreaMap of(AreaMap map) {
      return map.with(
          map.features().stream().map(f -> f.id().equals(feature.id()) ? feature : f).toList());
    }
  }

  /** A feature less. */
  record Remove(String feature) implements MapEdit {
    @Override
    public AreaMap of(AreaMap map) {
      return map.with(map.features().stream().filter(f -> !f.id().equals(feature)).toList());
    }
  }
}
