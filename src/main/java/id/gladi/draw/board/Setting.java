package id.gladi.draw.board;

import id.gladi.core.play.ActMark;
import id.gladi.core.play.Condition;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Point;
import id.gladi.draw.scene.Scene;
import java.util.List;
import java.util.Map;

/**
 * What decides, besides ground, camera, look, marks and names, how {@link BoardPainter#under} draws
 * a scene.
 *
 * @param troubles conditions that lie on the ground
 * @param sides where barriers look, one after another
 * @param dragged where the hand holds tokens
 */
public record Setting(
    List<Overlay> overlays,
    List<ActMark> acts,
    List<Condition> troubles,
    List<Double> sides,
    Map<String, Point> dragged) {

  static Setting of(Scene scene) {
    return new Setting(
        List.copyOf(scene.actors().overlays()),
        List.copyOf(scene.actors().acts()),
        Troubles.onGround(scene),
        Barrier.sides(scene),
        scene.focus().dragged());
  }
}
