package id.gladi.core.terrain;

import java.util.Arrays;
import java.util.Optional;

/** What a feature of the ground is; {@link #id()} is its stable name in map files. */
public enum FeatureKind {
  ROAD("road"),
  ALLEY("alley"),
  SIDEWALK("sidewalk"),
  JUNCTION("junction"),
  DRIVEWAY("driveway"),
  /** The compound of the protected site. */
  SITE("site"),
  /** The protected building itself. */
  SITE_BUILDING("site-building"),
  PORCH("porch"),
  ROOM("room"),
  DOOR("door"),
  BUILDING("building"),
  FENCE("fence"),
  WALL("wall"),
  GATE("gate"),
  PARKING("parking"),
  GREEN("green"),
  FIELD("field"),
  TREE("tree"),
  VEGETATION("vegetation"),
  WATER("water"),
  /** Grounds of a public facility: school yard, clinic, market. */
  FACILITY("facility"),
  POI("poi");

  private final String id;

  FeatureKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<FeatureKind> of(String id) {
    return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
  }
}
