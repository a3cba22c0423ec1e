package id.gladi.draw;

/**
 * A raster picture that painters can show, as encoded bytes: the map's base picture or a photo. The
 * pens decode it and keep what they decoded by {@link #id()}.
 */
public interface Picture {

  /** Stable name for caches; two pictures with the same id have the same bytes. */
  String id();

  /** The PNG or JPEG file. */
  byte[] bytes();
}
