package id.gladi.app.maps;

import id.gladi.core.Text;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.FeatureKind;
import java.util.List;

/**
 * A map that was made out of a file and is not kept yet.
 *
 * @param kinds how many features of each kind came onto the map and how many did not
 * @param remarks what else was left out, cut or missing, one sentence each
 */
public record Draft(AreaMap map, List<KindCount> kinds, List<Text> remarks) {
  public Draft {
    kinds = List.copyOf(kinds);
    remarks = List.copyOf(remarks);
  }

  /** How many features of a kind were taken and left out. */
  public record KindCount(FeatureKind kind, int taken, int leftOut) {}
}
