package id.gladi.draw.board;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Symbols;
import java.util.List;

/** Small samples of lines and crowds for legends, drawn exactly as on the board. Stateless. */
public final class LegendPainter {
  private static final AreaMap NOWHERE =
      new AreaMap(
          "",
          "",
          new MapOrigin("", "", "", false),
          new LocalGrid(new GeoPoint(0, 0)),
          new Extent(0, 0, 1, 1),
          0,
          List.of());

  /**
   * Draws a line of this kind from the left to the right edge, a zone that fills the box, or a sign
   * in its middle.
   */
  public void line(Pen pen, Look look, LineKind kind, Box box) {
    double middle = box.height() / 2;
    List<Point> points = points(kind, box, look.factor() * 6);
    Camera camera = new Camera(box.width() / 2, -middle, 1, 0, box.width(), box.height());
    Actors line =
        new Actors(
            List.of(),
            List.of(new Overlay("", kind, kind == LineKind.TEKS ? "Abc" : "", points)),
            List.of());
    pen.save();
    pen.translate(box.x(), box.y());
    new LinePainter().paint(pen, scene(line, camera, look));
    pen.restore();
  }

  private static List<Point> points(LineKind kind, Box box, double inset) {
    double middle = box.height() / 2;
    double right = box.width() - 1;
    double bottom = 1 - box.height();
    return switch (kind.form()) {
      case PLACE -> List.of(new Point(box.width() / 2, -middle));
      case LINE -> List.of(new Point(0, -middle), new Point(box.width() - inset, -middle));
      case AREA ->
          List.of(
              new Point(1, -1),
              new Point(right, -1),
              new Point(right, bottom),
              new Point(1, bottom));
    };
  }

  private static Scene scene(Actors actors, Camera camera, Look look) {
    return new Scene(new Ground(NOWHERE, List.of()), actors, Focus.NONE, camera, look);
  }

  /** Draws a formation of the police to scale, facing up, at so many pixels per metre. */
  public void formation(Pen pen, Look look, Formation formation, double scale, Box box) {
    Token unit = sample("polri", "dalmas-lanjut", formation.people()).withFormation(formation);
    Camera camera = new Camera(0, 0, scale, 0, box.width(), box.height());
    Scene scene = scene(new Actors(List.of(unit), List.of(), List.of()), camera, look);
    Xy middle = scene.xy(unit.at());
    pen.save();
    pen.translate(box.x(), box.y());
    new FormationPainter(Symbols.shipped())
        .paint(pen, scene, new Mark(unit, middle, middle, Look.SYMBOL, false));
    pen.restore();
  }

  /**
   * Draws a crowd of this density, one dot for each person.
   *
   * @param perSquareMetre persons
   * @param scale pixels per metre
   */
  public void crowd(Pen pen, Look look, double perSquareMetre, double scale, Box box) {
    double w = (box.width() - 2) / scale / 2;
    double h = (box.height() - 2) / scale / 2;
    int persons = (int) Math.round(4 * w * h * perSquareMetre);
    List<Point> outline =
        List.of(new Point(-w, -h), new Point(w, -h), new Point(w, h), new Point(-w, h));
    Camera camera = new Camera(0, 0, scale, 0, box.width(), box.height());
    Token crowd = sample("massa", "massa", persons).withOutline(outline);
    pen.save();
    pen.translate(box.x(), box.y());
    new CrowdPainter().paint(pen, scene(Actors.NONE, camera, look), crowd);
    pen.restore();
  }

  private static Token sample(String agency, String kind, int persons) {
    return new Token(
        kind,
        kind,
        new Token.Face(agency, kind, "", Standing.FORCE, true),
        Strength.exactly(persons),
        new Point(0, 0),
        0,
        null,
        Token.Status.READY,
        List.of(),
        List.of());
  }

  /** Draws the broad edge of a crowd that is dense enough to need care. */
  public void edge(Pen pen, Look look, Ink worry, Box box) {
    double k = look.factor();
    Path edge = Path.rounded(box, 4 * k);
    pen.stroke(edge, Stroke.solid(5 * k, look.palette().of(worry).alpha(CrowdPainter.WORRY)));
    pen.stroke(edge, Stroke.solid(1.6 * k, look.palette().of(Ink.CROWD)).dashed(5 * k, 3 * k));
  }

  /** Draws a piece of crowd with its dots. */
  public void crowd(Pen pen, Look look, Box box) {
    Palette palette = look.palette();
    double k = look.factor();
    Path edge = Path.rounded(box.grown(-0.8 * k), 4 * k);
    Rgba ink = palette.of(Ink.CROWD);
    pen.fill(edge, ink.alpha(palette == Palette.DARK ? 0.26 : 0.2));
    pen.stroke(edge, Stroke.solid(1.6 * k, ink).dashed(5 * k, 3 * k));
    Path.Builder dots = Path.builder();
    double step = 5.5 * k;
    for (double y = box.y() + step; y < box.bottom() - step / 2; y += step) {
      double shift = Math.round((y - box.y()) / step) % 2 * step / 2;
      for (double x = box.x() + step + shift; x < box.right() - step / 2; x += step) {
        dots.circle(x, y, 1.1 * k);
      }
    }
    pen.fill(dots.build(), palette.of(Ink.CROWD_DOT).alpha(0.85));
  }
}
