package id.gladi.draw.board;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Planning aids over the board: how far a water cannon reaches, how help arrives. */
public final class AidPainter {
  private static final double HALF_FAN = 45;
  private static final double STEP = 3;
  private static final double RING = 26;

  private AidPainter() {}

  /**
   * The reach of a water cannon as a fan to the front. How wide a cannon turns is not in the
   * reference; only the reach is a figure.
   *
   * @param facing degrees clockwise from north
   * @param reach metres
   */
  public static Painter fan(Point at, double facing, double reach, String words) {
    return (pen, scene) -> {
      List<Xy> edge = new ArrayList<>();
      edge.add(scene.xy(at));
      for (double turn = -HALF_FAN; turn <= HALF_FAN; turn += STEP) {
        double angle = Math.toRadians(facing + turn);
        edge.add(scene.xy(at.plus(Math.sin(angle) * reach, Math.cos(angle) * reach)));
      }
      Path fan = Path.polygon(edge);
      pen.fill(fan, scene.ink(Ink.SUPPORT).alpha(0.16));
      pen.stroke(
          fan,
          Stroke.solid(scene.px(1.6), scene.ink(Ink.SUPPORT)).dashed(scene.px(6), scene.px(4)));
      plate(pen, scene, words, edge.get(edge.size() / 2));
    };
  }

  /**
   * A width on the ground with its words: what a line of people would hold, or a way out.
   *
   * @param points from one end to the other, in metres; nothing is drawn of fewer than two
   * @param good whether it holds or is open; else it is drawn broken as well as in another colour
   */
  public record Span(List<Point> points, String words, boolean good) {
    public Span {
      points = List.copyOf(points);
    }

    private void line(Pen pen, Scene scene) {
      List<Xy> ends = Project.points(scene, points);
      Path path = Path.polyline(ends);
      Rgba ink = scene.ink(good ? Ink.EVACUATION : Ink.DANGER);
      Stroke stroke = Stroke.solid(scene.px(5), ink);
      pen.stroke(path, Stroke.round(scene.px(9), scene.ink(Ink.HALO).alpha(0.9)));
      pen.stroke(path, good ? stroke : stroke.dashed(scene.px(5), scene.px(4)));
      for (Xy end : List.of(ends.getFirst(), ends.getLast())) {
        pen.fill(Path.circle(end.x(), end.y(), scene.px(4)), ink);
      }
    }

    private Xy below(Scene scene) {
      List<Xy> ends = Project.points(scene, points);
      return ends.getFirst().towards(ends.getLast(), 0.5).plus(0, scene.px(22));
    }
  }

  /** Widths on the ground, each with its words where they cover no others. */
  public static Painter spans(List<Span> spans) {
    List<Span> drawn = spans.stream().filter(span -> span.points().size() > 1).toList();
    return (pen, scene) -> {
      drawn.forEach(span -> span.line(pen, scene));
      List<Box> taken = new ArrayList<>();
      for (Span span : drawn) {
        Box box = plateBox(pen, scene, span.words(), span.below(scene));
        while (overlaps(box, taken)) {
          box = box.moved(0, box.height() + 2);
        }
        taken.add(box);
        plate(pen, scene, span.words(), box.centre());
      }
    };
  }

  private static boolean overlaps(Box box, List<Box> taken) {
    return taken.stream().anyMatch(box::overlaps);
  }

  /** The way of help over the streets; nothing when it is not known. */
  public static Painter way(List<Point> route) {
    List<Point> way = List.copyOf(route);
    return (pen, scene) -> {
      if (way.size() > 1) {
        Path line = Path.polyline(Project.points(scene, way));
        pen.stroke(line, Stroke.round(scene.px(7), scene.ink(Ink.HALO).alpha(0.8)));
        pen.stroke(
            line,
            Stroke.solid(scene.px(3.4), scene.ink(Ink.SUPPORT)).dashed(scene.px(10), scene.px(5)));
      }
    };
  }

  /** A ring around the destination that says when the quickest help is there. */
  public static Painter arrival(Point target, String words) {
    return (pen, scene) -> {
      Rgba ink = scene.ink(Ink.SUPPORT);
      Xy at = scene.xy(target);
      Path ring = Path.circle(at.x(), at.y(), scene.px(RING));
      pen.fill(ring, ink.alpha(0.12));
      pen.stroke(ring, Stroke.solid(scene.px(5), scene.ink(Ink.HALO)));
      pen.stroke(ring, Stroke.solid(scene.px(2.6), ink));
      plate(pen, scene, words, at.plus(0, scene.px(RING + 14)));
    };
  }

  private static TextStyle style(Scene scene) {
    return TextStyle.of(scene.px(12), TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.SURFACE))
        .anchored(TextStyle.Anchor.MIDDLE);
  }

  private static Box plateBox(Pen pen, Scene scene, String words, Xy at) {
    return Box.around(at, pen.textWidth(words, style(scene)) + scene.px(14), scene.px(22));
  }

  private static void plate(Pen pen, Scene scene, String words, Xy at) {
    Box box = plateBox(pen, scene, words, at);
    pen.fill(Path.rounded(box, scene.px(4)), scene.ink(Ink.TEXT));
    pen.text(words, at.x(), at.y() + scene.px(4), style(scene));
  }
}
