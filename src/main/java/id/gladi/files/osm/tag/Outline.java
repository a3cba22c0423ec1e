package id.gladi.files.osm.tag;

/** How an element lies on the ground. */
public enum Outline {
  /** A single node. */
  NODE,
  /** A way that does not come back to its first node. */
  OPEN,
  /** A way whose last node is its first. */
  CLOSED,
  /** A multipolygon relation. */
  RINGS
}
