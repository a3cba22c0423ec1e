package id.gladi.files.osm.data;

/** Why something in a file did not come onto the map. */
public enum LeftOut {
  /** Lies outside the area. */
  OUTSIDE,
  /** Nothing a board shows: a bench, a boundary, a bus route. */
  NOT_FOR_THE_BOARD,
  /** Fewer places than its shape needs, or an area without any extent. */
  TOO_FEW_NODES,
  /** A multipolygon whose outline does not close, mostly for want of members. */
  OPEN_OUTLINE,
  /** A multipolygon of more ways than any town has. */
  TOO_LARGE,
  /** The same id came before. */
  DUPLICATE,
  /** Marked as deleted in the file. */
  DELETED,
  /** No latitude and longitude on Earth. */
  NOT_ON_EARTH,
  /** An id that is no number. */
  NO_ID,
  /** Part of a building that is there as a whole. */
  BUILDING_PART
}
