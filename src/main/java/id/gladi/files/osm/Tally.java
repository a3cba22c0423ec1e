package id.gladi.files.osm;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.files.osm.data.LeftOut;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Counts during an import what is taken and what is left out. */
final class Tally {
  private final Map<FeatureKind, Integer> left = new EnumMap<>(FeatureKind.class);
  private final Map<LeftOut, Integer> reasons = new EnumMap<>(LeftOut.class);
  private int cutAtEdge;
  private int missingNodes;

  void leaveOut(LeftOut reason) {
    leaveOut(reason, 1);
  }

  void leaveOut(LeftOut reason, int count) {
    if (count > 0) {
      reasons.merge(reason, count, Integer::sum);
    }
  }

  /** Something whose kind is known. */
  void leaveOut(FeatureKind kind, LeftOut reason) {
    left.merge(kind, 1, Integer::sum);
    leaveOut(reason);
  }

  void cut() {
    cutAtEdge++;
  }

  void missing(int nodes) {
    missingNodes += nodes;
  }

  Map<FeatureKind, Integer> left() {
    return Collections.unmodifiableMap(left);
  }

  Map<LeftOut, Integer> reasons() {
    return Collections.unmodifiableMap(new EnumMap<>(reasons));
  }

  int cutAtEdge() {
    return cutAtEdge;
  }

  int missingNodes() {
    return missingNodes;
  }
}
