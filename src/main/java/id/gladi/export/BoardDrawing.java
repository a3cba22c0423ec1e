package id.gladi.export;

import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.Pen;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.LevelMark;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.export.words.PictureWords;
import java.util.List;
import java.util.Locale;

/**
 * The board as a still picture: the ground, everything on it, and its furniture. The view is the
 * one the script asked for last, widened so that the surroundings can be seen; before any, the
 * whole compound with its rings. Not thread-safe: it keeps what one picture has in common with the
 * next.
 */
public final class BoardDrawing implements BoardSketch {
  /** Narrowest view in metres, so that a close-up still shows the streets around the gate. */
  private static final double NARROWEST = 230;

  private final Palette palette;
  private final GroundPainter ground = new GroundPainter();
  private final BoardPainter actors = new BoardPainter();

  /** A drawing for a screen. */
  public BoardDrawing() {
    this(Palette.LIGHT);
  }

  /** A drawing in these colours. */
  public BoardDrawing(Palette palette) {
    this.palette = palette;
  }

  @Override
  public BoardSketch onPaper() {
    return new BoardDrawing(Palette.PRINT);
  }

  @Override
  public void draw(Pen pen, Plan plan, Board board, Size size, Locale language) {
    var look = Look.of(palette, size.factor(), new PictureWords(language));
    var field = board.field();
    var scene =
        new Scene(
            Ground.of(plan.map(), plan.exercise().deployment().rings()),
            Actors.of(field.tokens().values(), field.overlays().values(), field.acts().values())
                .under(field.conditions().values())
                .at(LevelMark.of(plan.profile(), board)),
            Focus.NONE,
            camera(plan, board, size),
            look);
    ground.paint(pen, scene);
    actors.paint(pen, scene);
  }

  private static Camera camera(Plan plan, Board board, Size size) {
    var view = board.view();
    var centre = view == null ? home(plan) : view.centre();
    double width = view == null ? NARROWEST : Math.max(NARROWEST, view.width());
    return new Camera(
        centre.x(),
        centre.y(),
        size.width() / width,
        plan.map().rotation(),
        size.width(),
        size.height());
  }

  private static Point home(Plan plan) {
    return plan.map()
        .protectedPlace()
        .map(site -> middle(site.geometry().points()))
        .orElse(plan.map().extent().centre());
  }

  private static Point middle(List<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }
}
