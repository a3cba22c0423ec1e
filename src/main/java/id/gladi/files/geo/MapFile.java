package id.gladi.files.geo;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.PictureFile;
import java.util.List;

/**
 * A map as it stands in its file: a GeoJSON FeatureCollection with Gladi's foreign members.
 *
 * @param type always {@code FeatureCollection}
 * @param extent minX, minY, maxX, maxY in metres on the local grid
 * @param rotation degrees clockwise by which the drawing is turned
 */
public record MapFile(
    String type,
    String id,
    String name,
    String source,
    String licence,
    String attribution,
    boolean schematic,
    GeoPoint origin,
    List<Double> extent,
    double rotation,
    List<Item> features,
    List<Picture> pictures) {
  public MapFile {
    pictures = List.copyOf(pictures);
    extent = List.copyOf(extent);
    features = List.copyOf(features);
  }

  /** One feature. */
  public record Item(String type, String id, GeoShape geometry, Properties properties) {}

  /**
   * A picture on the ground.
   *
   * @param transform a, b, c, d, e, f of {@link id.gladi.core.terrain.PictureGround}
   * @param data the PNG or JPEG file in Base64, cut into texts
   */
  public record Picture(
      String name,
      int columns,
      int rows,
      double opacity,
      List<Double> transform,
      PictureFile data) {
    public Picture {
      transform = List.copyOf(transform);
    }
  }

  /** What a feature is; names as in {@link id.gladi.core.terrain.Traits}. */
  public record Properties(
      FeatureKind kind,
      String name,
      double width,
      double clearWidth,
      double height,
      int floors,
      boolean enclosed,
      boolean oneWay,
      String roadClass,
      String note) {}
}
