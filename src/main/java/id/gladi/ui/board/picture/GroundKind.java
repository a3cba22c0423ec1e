package id.gladi.ui.board.picture;

import id.gladi.draw.Palette;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import java.util.Set;

/** What the picture of the ground depends on, but for the place. */
record GroundKind(
    Ground ground,
    Palette palette,
    double factor,
    Set<Look.Part> hidden,
    double pictures,
    double drawing,
    double scale,
    double rotation,
    Raster raster) {
  static GroundKind of(Scene scene, Raster raster) {
    var look = scene.look();
    var camera = scene.camera();
    return new GroundKind(
        scene.ground(),
        look.palette(),
        look.factor(),
        look.hidden(),
        look.pictures(),
        look.drawing(),
        camera.scale(),
        camera.rotation(),
        raster);
  }
}
