package id.gladi.files.osm;

import id.gladi.core.terrain.GeoPoint;

/** Which building the exercise is to protect. */
public sealed interface SiteWish {
  /** None is chosen yet. */
  record Open() implements SiteWish {}

  /** The building whose name contains this, whatever the case; else the one at the centre. */
  record Named(String name) implements SiteWish {}

  /** The building at this place, or the nearest to it. */
  record At(GeoPoint place) implements SiteWish {}
}
