package id.gladi.draw.map;

import id.gladi.core.terrain.MapOrigin;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Scale bar, source of the map and north arrow, above everything else. */
public final class FurniturePainter implements Painter {
  private static final int PARTS = 4;
  private static final double WANTED_PART = 34;

  @Override
  public void paint(Pen pen, Scene scene) {
    if (scene.look().shows(Look.Part.FURNITURE)) {
      panel(pen, scene);
      north(pen, scene);
    }
  }

  /** The places that furniture and controls take; nothing else should be written there. */
  public static List<Box> boxes(Pen pen, Scene scene) {
    List<Box> boxes = new ArrayList<>(scene.look().covered());
    if (scene.look().shows(Look.Part.FURNITURE)) {
      boxes.add(panelBox(pen, scene));
      boxes.add(Box.around(northAt(scene), scene.px(44), scene.px(44)));
    }
    return boxes;
  }

  private static double part(Scene scene) {
    return Nice.above(scene.px(WANTED_PART) / scene.zoom());
  }

  private static Box panelBox(Pen pen, Scene scene) {
    double bar = PARTS * part(scene) * scene.zoom();
    String length = scene.look().words().distance(PARTS * part(scene));
    double top = bar + scene.px(6) + pen.textWidth(length, strong(scene));
    double source = pen.textWidth(source(scene), quiet(scene));
    double margin = scene.px(8);
    double width = Math.max(top, source) + 2 * margin;
    double height = scene.px(46);
    return new Box(margin, scene.camera().height() - margin / 2 - height, width, height);
  }

  private static void panel(Pen pen, Scene scene) {
    Box box = panelBox(pen, scene);
    pen.fill(Path.rounded(box, scene.px(4)), scene.ink(Ink.SURFACE).alpha(0.92));
    double x = box.x() + scene.px(8);
    double y = box.y() + scene.px(15);
    double step = part(scene) * scene.zoom();
    double thick = scene.px(4);
    for (int i = 0; i < PARTS; i += 2) {
      pen.fill(Path.box(new Box(x + i * step, y, step, thick)), scene.ink(Ink.TEXT));
    }
    pen.stroke(
        Path.box(new Box(x, y, PARTS * step, thick)),
        Stroke.solid(scene.px(1), scene.ink(Ink.TEXT)));
    String length = scene.look().words().distance(PARTS * part(scene));
    pen.text(length, x + PARTS * step + scene.px(6), y + scene.px(6), strong(scene));
    pen.text(source(scene), x, box.y() + scene.px(38), quiet(scene));
  }

  private static void north(Pen pen, Scene scene) {
    Xy at = northAt(scene);
    pen.save();
    pen.translate(at.x(), at.y());
    pen.scale(scene.look().factor());
    Path disc = Path.circle(0, 0, 20);
    pen.fill(disc, scene.ink(Ink.SURFACE).alpha(0.94));
    pen.stroke(disc, Stroke.solid(1, scene.ink(Ink.SURFACE_LINE)));
    pen.rotate(scene.camera().rotation());
    Path arrow = Path.polygon(List.of(new Xy(0, -14), new Xy(6, 6), new Xy(0, 2.5), new Xy(-6, 6)));
    pen.fill(arrow, scene.ink(Ink.TEXT));
    TextStyle letter =
        TextStyle.of(11, TextStyle.Weight.BOLD, scene.ink(Ink.TEXT))
            .anchored(TextStyle.Anchor.MIDDLE);
    pen.text(scene.look().words().north(), 0, 16.5, letter);
    pen.restore();
  }

  private static Xy northAt(Scene scene) {
    return new Xy(scene.camera().width() - scene.px(30), scene.px(34));
  }

  private static String source(Scene scene) {
    MapOrigin origin = scene.ground().map().origin();
    if (!origin.schematic()) {
      return origin.attribution();
    }
    String schematic = scene.look().words().schematic();
    boolean silent = origin.attribution().isBlank() || origin.attribution().equals(schematic);
    return silent ? schematic : schematic + " · " + origin.attribution();
  }

  private static TextStyle strong(Scene scene) {
    return TextStyle.of(scene.px(11), TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.TEXT));
  }

  private static TextStyle quiet(Scene scene) {
    return TextStyle.of(scene.px(11), TextStyle.Weight.REGULAR, scene.ink(Ink.TEXT_2));
  }
}
