package id.gladi.ui.board.picture;

import id.gladi.draw.Camera;
import id.gladi.draw.Easel;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole map in one coarse picture: what is seen of ground that is not painted sharply yet. */
final class Overview {
  private static final int SIDE = 1_200;

  private final Easel easel;
  private final GroundPainter painter = new GroundPainter();
  private Pixels pixels = new Pixels(0, 0);
  private @Nullable Kind kind;
  private @Nullable Camera camera;

  private record Kind(
      Ground ground,
      Palette palette,
      double factor,
      Set<Look.Part> hidden,
      double pictures,
      double drawing,
      double rotation) {}

  Overview(Easel easel) {
    this.easel = easel;
  }

  /** Fills the frame with what the scene's camera sees, as well as it can be told from here. */
  void show(Pixels frame, Scene scene, double density, Patch patch) {
    var coarse = camera(scene);
    var shift = Shift.between(coarse, scene.camera());
    frame.fill(scene.ink(Ink.LAND), patch);
    frame.stretch(
        pixels, shift.scale() * density, shift.dx() * density, shift.dy() * density, patch);
  }

  private Camera camera(Scene scene) {
    var look = scene.look();
    double rotation = scene.camera().rotation();
    var next =
        new Kind(
            scene.ground(),
            look.palette(),
            look.factor(),
            look.hidden(),
            look.pictures(),
            look.drawing(),
            rotation);
    var known = camera;
    if (known != null && next.equals(kind)) {
      return known;
    }
    var extent = scene.ground().map().extent();
    var whole =
        Camera.fitted(
            extent.minX(), extent.minY(), extent.maxX(), extent.maxY(), rotation, SIDE, SIDE, 0);
    pixels = new Pixels(SIDE, SIDE);
    painter.paint(
        pixels.pen(easel, pixels.all()),
        new Scene(scene.ground(), Actors.NONE, Focus.NONE, whole, look));
    kind = next;
    camera = whole;
    return whole;
  }
}
