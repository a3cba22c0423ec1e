package id.gladi.draw.map;

import id.gladi.draw.Pen;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.List;

/**
 * Everything that stays where it is: land, roads, houses, fences, rings. The result depends only on
 * the scene's ground, camera and look, and each place looks the same wherever the picture ends, so
 * a window may keep it and paint what is missing piece by piece. Names and plates are not drawn
 * here: they give way to tokens and to the edge of the picture. Stateless and thread-safe.
 */
public final class GroundPainter implements Painter {
  private static final List<Painter> LAYERS =
      List.of(
          new LandPainter(),
          new RoadPainter(),
          new SitePainter(),
          new BuildingPainter(),
          new TreePainter(),
          new PalePainter(),
          new BackdropPainter(),
          new FencePainter(),
          new GridPainter(),
          new RingPainter());

  @Override
  public void paint(Pen pen, Scene scene) {
    LAYERS.forEach(layer -> layer.paint(pen, scene));
  }
}
