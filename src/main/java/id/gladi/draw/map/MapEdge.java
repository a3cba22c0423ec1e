package id.gladi.draw.map;

import id.gladi.core.terrain.Extent;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** The border of the map, at which roads and streams end with a straight cut. */
final class MapEdge {

  private MapEdge() {}

  static List<Xy> corners(Scene scene) {
    Extent extent = scene.ground().map().extent();
    return List.of(
        scene.camera().toScreen(extent.minX(), extent.minY()),
        scene.camera().toScreen(extent.maxX(), extent.minY()),
        scene.camera().toScreen(extent.maxX(), extent.maxY()),
        scene.camera().toScreen(extent.minX(), extent.maxY()));
  }
}
