package id.gladi.draw.map;

import id.gladi.draw.Pen;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.List;

/**
 * Everything that stays where it is: land, roads, houses, fences, rings. The result depends only on
 * the scene's ground, camera and look, so a window may keep it as an image. Names are not drawn
 * here: they give way to tokens. Stateless and thread-safe.
 */
public final class GroundPainter implements Painter {
  private static final List<Painter> LAYERS =
      List.of(
          new LandPainter(),
          new RoadPainter(),
          new SitePainter(),
          new BuildingPainter(),
          new TreePainter(),
          new FencePainter(),
          new GridPainter(),
          new RingPainter());

  @Override
  public void paint(Pen pen, Scene scene) {
    LAYERS.forEach(layer -> layer.paint(pen, scene));
  }
}
