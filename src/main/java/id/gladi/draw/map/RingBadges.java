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
import java.util.Optional;

/**
 * Name plates that sit on the upper edge of each ring, near its left corner; where controls lie
 * over that edge, on another side. A ring whose upper edge is out of the picture has none.
 */
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
    List<Box> taken = new ArrayList<>(FurniturePainter.boxes(pen, scene));
    for (Ring ring : scene.ground().outwards()) {
      plate(pen, scene, ring, taken)
          .ifPresent(badge -> {
            placed.add(badge);
            taken.add(badge.box().grown(4));
          });
    }
    return placed;
  }

  private static Optional<Badge> plate(Pen pen, Scene scene, Ring ring, List<Box> taken) {
    double width = pen.textWidth(ring.name(), style(scene)) + scene.px(20);
    List<Xy> corners = Project.points(scene, ring.outline());
    int top = topSide(corners);
    for (int i = 0; i < corners.size(); i++) {
      boolean hidden = false;
      for (Xy at : side(corners, top + i, scene)) {
        Box box = Box.around(at, width, scene.px(18));
        boolean seen = scene.camera().view().contains(box.grown(scene.px(2)));
        if (seen && taken.stream().noneMatch(box::overlaps)) {
          return Optional.of(new Badge(ring.name(), box));
        }
        hidden |= scene.look().covered().stream().anyMatch(box::overlaps);
      }
      if (i == 0 && !hidden) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static TextStyle style(Scene scene) {
    return TextStyle.of(scene.px(11), TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.RING_TEXT));
  }

  private static List<Xy> side(List<Xy> corners, int index, Scene scene) {
    Xy a = corners.get(index % corners.size());
    Xy b = corners.get((index + 1) % corners.size());
    return a.x() < b.x() ? along(a, b, scene) : along(b, a, scene);
  }

  /** The side that runs most to the right with the ring below it, by its first corner. */
  private static int topSide(List<Xy> corners) {
    int top = 0;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < corners.size(); i++) {
      Xy a = corners.get(i);
      Xy b = corners.get((i + 1) % corners.size());
      boolean flat = Math.abs(b.x() - a.x()) > Math.abs(b.y() - a.y());
      if (flat && a.y() + b.y() < best) {
        best = a.y() + b.y();
        top = i;
      }
    }
    return top;
  }

  private static List<Xy> along(Xy from, Xy to, Scene scene) {
    List<Xy> places = new ArrayList<>();
    double length = from.distance(to);
    for (double at = scene.px(46); at < length; at += scene.px(12)) {
      places.add(from.towards(to, at / length));
    }
    return places;
  }
}
