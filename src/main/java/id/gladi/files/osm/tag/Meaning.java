package id.gladi.files.osm.tag;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;

/**
 * One thing that an element is.
 *
 * @param reversed whether the line is to be drawn against the direction of its way
 */
public record Meaning(FeatureKind kind, Form form, Traits traits, boolean reversed) {
  /** The shape that the feature gets. */
  public enum Form {
    SPOT,
    LINE,
    AREA,
    /** A line along which single trees stand. */
    ROW
  }

  /** The sea, which lies beyond a shore. */
  public static Meaning sea() {
    return area(FeatureKind.WATER, Traits.NONE);
  }

  static Meaning spot(FeatureKind kind, Traits traits) {
    return new Meaning(kind, Form.SPOT, traits, false);
  }

  static Meaning line(FeatureKind kind, Traits traits) {
    return new Meaning(kind, Form.LINE, traits, false);
  }

  static Meaning area(FeatureKind kind, Traits traits) {
    return new Meaning(kind, Form.AREA, traits, false);
  }
}
