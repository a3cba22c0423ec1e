package id.gladi.draw.map;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Name plates that sit on the upper edge of each ring, near its left corner. */
public final class RingBadges {

  private RingBadges() {}

  /** One plate. */
  public record Badge(String name, Box box) {

    /** Draws the plate. */
    public void paint(Pen pen, Scene scene) {
      Path pill = Path.rounded(box, box.height() / 2);
      pen.fill(pill, scene.ink(Ink.RING));
      pen.stroke(pill, Stroke.solid(scene.px(1.5), scene.ink(Ink.HALO)));
      TextStyle style = style(scene).anchored(TextStyle.Anchor.MIDDLE);
      pen.text(name, box.centre().x(), box.centre().y() + scene.px(4), style);
    }
  }

  /** Where the plates of the visible rings stand; nowhere while rings are switched off. */
  public static List<Badge> place(Pen pen, Scene scene) {
    List<Badge> placed = new ArrayList<>();
    if (!scene.look().shows(Look.Part.RINGS)) {
      return placed;
    }
    for (Ring ring : scene.ground().outwards()) {
      double width = pen.textWidth(ring.name(), style(scene)) + scene.px(20);
      for (Xy at : along(topEdge(Project.points(scene, ring.outline())), scene)) {
        Box box = Box.around(at, width, scene.px(18));
        boolean free = placed.stream().noneMatch(b -> b.box().grown(4).overlaps(box));
        if (free && scene.camera().view().contains(box.grown(scene.px(2)))) {
          placed.add(new Badge(ring.name(), box));
          break;
        }
      }
    }
    return placed;
  }

  private static TextStyle style(Scene scene) {
    return TextStyle.of(scene.px(11), TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.RING_TEXT));
  }

  /** The side that runs most to the right with the ring below it, from left to right. */
  private static List<Xy> topEdge(List<Xy> corners) {
    Xy from = corners.getFirst();
    Xy to = corners.get(1);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < corners.size(); i++) {
      Xy a = corners.get(i);
      Xy b = corners.get((i + 1) % corners.size());
      boolean flat = Math.abs(b.x() - a.x()) > Math.abs(b.y() - a.y());
      if (flat && a.y() + b.y() < best) {
        best = a.y() + b.y();
        from = a.x() < b.x() ? a : b;
        to = a.x() < b.x() ? b : a;
      }
    }
    return List.of(from, to);
  }

  private static List<Xy> along(List<Xy> edge, Scene scene) {
    List<Xy> places = new ArrayList<>();
    Xy from = edge.getFirst();
    Xy to = edge.getLast();
    double length = from.distance(to);
    for (double at = scene.px(46); at < length; at += scene.px(12)) {
      places.add(from.towards(to, at / length));
    }
    return places;
  }
}
