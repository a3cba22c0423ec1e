package id.gladi.draw.board;

import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Pen;
import id.gladi.draw.Xy;
import id.gladi.draw.map.FurniturePainter;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives each token's symbol a place: on the spot, behind its line of people, above its vehicle or
 * beside its crowd; then symbols that would cover each other are moved apart.
 */
final class Marks {
  private static final double BEHIND_LINE = 34;
  private static final double ABOVE_VEHICLE = 33;
  private static final double FAR_SHARE = 0.46;
  private static final double MIDDLE_SHARE = 0.78;
  private static final double ROOMY = 1.12;
  private static final double TIGHT = 0.85;

  private Marks() {}

  static List<Mark> of(Pen pen, Scene scene) {
    List<Mark> marks = new ArrayList<>();
    List<Box> taken = FurniturePainter.boxes(pen, scene);
    for (Token token : scene.actors().tokens()) {
      Token shown = dragged(scene, token);
      if (inView(scene, shown)) {
        marks.add(mark(scene, shown, taken));
      }
    }
    boolean detail = scene.zoom() >= Zoom.DETAIL;
    return Spread.apart(marks, detail ? ROOMY : TIGHT, detail ? kept(pen, scene, marks) : Map.of());
  }

  /** Marks of all tokens that are not among these, a crowd's in its midst. */
  static List<Mark> beyond(Scene scene, List<Mark> known) {
    Set<String> there = new HashSet<>();
    known.forEach(mark -> there.add(mark.token().id()));
    List<Mark> marks = new ArrayList<>();
    for (Token token : scene.actors().tokens()) {
      if (!there.contains(token.id())) {
        Mark mark = mark(scene, dragged(scene, token), List.of());
        marks.add(mark.token().outline().size() >= 3 ? mark.shownAt(mark.truth()) : mark);
      }
    }
    return marks;
  }

  /** The token where the hand holds it, or where it stands. */
  static Token dragged(Scene scene, Token token) {
    Point to = scene.focus().dragged().get(token.id());
    return to == null ? token : token.moved(List.of(to));
  }

  /** Direction in which a token looks on the picture, as a vector of length one. */
  static Xy forward(Camera camera, Token token) {
    return forward(camera, token.facing());
  }

  private static Xy forward(Camera camera, double degrees) {
    double angle = Math.toRadians(degrees + camera.rotation());
    return new Xy(Math.sin(angle), -Math.cos(angle));
  }

  /** A command post keeps the place of its name below it: everyone looks for it first. */
  private static Map<String, Box> kept(Pen pen, Scene scene, List<Mark> marks) {
    Map<String, Box> kept = new TreeMap<>();
    for (Mark mark : marks) {
      if (Kinds.post(mark.token()) && scene.look().shows(Look.Part.TOKEN_LABELS)) {
        LabelPlacer.Text line = Wishes.lines(scene, mark).getFirst();
        double width = pen.textWidth(line.text(), line.style());
        double high = line.style().size() * 1.3;
        Xy below = mark.at().plus(0, mark.size() * 0.53 + high / 2);
        kept.put(mark.token().id(), Box.around(below, width, high));
      }
    }
    return kept;
  }

  private static Mark mark(Scene scene, Token token, List<Box> taken) {
    boolean selected = scene.focus().selected().contains(token.id());
    double full = scene.px(scene.look().symbol());
    boolean small = scene.zoom() < Zoom.STREETS && !Kinds.post(token) && !Kinds.crowd(token);
    double share =
        selected ? 1.1 : small ? FAR_SHARE : scene.zoom() < Zoom.DETAIL ? MIDDLE_SHARE : 1;
    double size = full * share;
    Xy truth = truth(scene, token);
    boolean locked = scene.focus().locked().contains(token.id());
    return new Mark(token, truth, beside(scene, token, truth, size, taken), size, selected, locked);
  }

  private static Xy truth(Scene scene, Token token) {
    if (token.outline().size() >= 3 && !Polygons.contains(token.outline(), token.at())) {
      return scene.xy(Polygons.centroid(token.outline()));
    }
    return scene.xy(token.at());
  }

  private static Xy beside(Scene scene, Token token, Xy truth, double size, List<Box> taken) {
    if (scene.zoom() < Zoom.DETAIL) {
      return truth;
    }
    if (token.outline().size() >= 3) {
      return clear(besideCrowd(scene, token, size), size, scene.camera().height(), taken);
    }
    var formation = token.formation();
    if (formation != null) {
      double deep = FormationShape.depth(FormationShape.places(formation)) * scene.zoom() / 2;
      Xy back = forward(scene.camera(), token).times(-(deep + scene.px(BEHIND_LINE)));
      return truth.plus(back);
    }
    if (Kinds.vehicle(token).isPresent()) {
      return truth.plus(0, -scene.px(ABOVE_VEHICLE));
    }
    return truth;
  }

  private static Xy besideCrowd(Scene scene, Token token, double size) {
    Box hull = Box.of(Project.points(scene, token.outline()));
    Box view = scene.camera().view().grown(-size);
    Xy back = forward(scene.camera(), Gaze.of(scene, token)).times(-1);
    double reachX = hull.width() / 2 + size * 0.75;
    double reachY = hull.height() / 2 + size * 0.75;
    Xy wanted = hull.centre().plus(back.x() * reachX - size * 0.6, back.y() * reachY);
    return new Xy(
        Math.clamp(wanted.x(), view.x(), Math.max(view.x(), view.right())),
        Math.clamp(wanted.y(), view.y(), Math.max(view.y(), view.bottom())));
  }

  /** Above what lies at the bottom of the picture, below what lies at its top. */
  private static Xy clear(Xy at, double size, double height, List<Box> taken) {
    for (Box box : taken) {
      if (box.overlaps(Box.around(at, size, size))) {
        double y = box.centre().y() > height / 2 ? box.y() - size / 2 : box.bottom() + size / 2;
        return new Xy(at.x(), y);
      }
    }
    return at;
  }

  private static boolean inView(Scene scene, Token token) {
    Box view = scene.camera().view();
    if (token.outline().size() >= 3) {
      return Box.of(Project.points(scene, token.outline())).grown(1).overlaps(view);
    }
    return view.grown(scene.px(40)).contains(scene.xy(token.at()));
  }
}
