package id.gladi.files.osm;

/** How the protected building was found. */
public enum SiteFound {
  /** None was asked for. */
  NOT_ASKED,
  /** By the name of the building. */
  BY_NAME,
  /** By the name of a place or a compound in or around it. */
  BY_PLACE_NAME,
  /** At the place that was pointed at. */
  BY_PLACE,
  /** Nothing bears the name: the building nearest to the centre of the area. */
  AT_CENTRE,
  /** There is no building. */
  NO_BUILDING
}
