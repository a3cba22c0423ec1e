package id.gladi.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A pen that draws nothing and remembers how far the drawing would have reached. Clips are passed
 * over, so the answer may be too large and never too small. Not thread-safe.
 */
public final class Reach implements Pen {
  private static final double ABOVE = 1.1;
  private static final double BELOW = 0.4;
  private static final double MITER = 10;

  private final Pen ruler;
  private final Deque<Turn> saved = new ArrayDeque<>();
  private Turn turn = new Turn(1, 0, 0, 0);
  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  /** Where the axes lie: x' = a·x − b·y + dx, y' = b·x + a·y + dy. */
  private record Turn(double a, double b, double dx, double dy) {
    double size() {
      return Math.hypot(a, b);
    }
  }

  /** Measures text with another pen. */
  public Reach(Pen ruler) {
    this.ruler = ruler;
  }

  /** The smallest rectangle around all that was drawn; empty when nothing was. */
  public Optional<Box> box() {
    return left > right
        ? Optional.empty()
        : Optional.of(new Box(left, top, right - left, bottom - top));
  }

  @Override
  public void fill(Path path, Rgba colour) {
    outline(path, 0);
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    double reach = stroke.width() / 2;
    outline(path, stroke.join() == Stroke.Join.MITER ? reach * MITER : reach * 1.5);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    double width = textWidth(text, style);
    double from =
        switch (style.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    TextStyle.Halo halo = style.halo();
    Box line =
        new Box(from, -style.size() * ABOVE, width, style.size() * (ABOVE + BELOW))
            .grown(halo == null ? 1 : 1 + halo.width());
    save();
    translate(x, y);
    rotate(style.rotation());
    box(line);
    restore();
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return ruler.textWidth(text, style);
  }

  @Override
  public void image(Picture picture, PicturePlace place, double opacity) {
    var far =
        new Xy(
            place.right().x() + place.below().x() - place.corner().x(),
            place.right().y() + place.below().y() - place.corner().y());
    box(Box.of(List.of(place.corner(), place.right(), place.below(), far)));
  }

  @Override
  public void save() {
    saved.push(turn);
  }

  @Override
  public void restore() {
    turn = saved.pop();
  }

  @Override
  public void clip(Path path) {
    // what is cut away counts too
  }

  @Override
  public void translate(double x, double y) {
    turn =
        new Turn(
            turn.a, turn.b, turn.dx + turn.a * x - turn.b * y, turn.dy + turn.b * x + turn.a * y);
  }

  @Override
  public void rotate(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    turn = new Turn(turn.a * cos - turn.b * sin, turn.a * sin + turn.b * cos, turn.dx, turn.dy);
  }

  @Override
  public void scale(double factor) {
    turn = new Turn(turn.a * factor, turn.b * factor, turn.dx, turn.dy);
  }

  private void outline(Path path, double reach) {
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case Path.Move(double x, double y) -> point(x, y, reach);
        case Path.Line(double x, double y) -> point(x, y, reach);
        case Path.Quad(double cx, double cy, double x, double y) -> {
          point(cx, cy, reach);
          point(x, y, reach);
        }
        case Path.Cubic(double ax, double ay, double bx, double by, double x, double y) -> {
          point(ax, ay, reach);
          point(bx, by, reach);
          point(x, y, reach);
        }
        case Path.Close() -> {
          // leads back to where it has been
        }
      }
    }
  }

  private void box(Box box) {
    for (Xy corner :
        List.of(
            new Xy(box.x(), box.y()),
            new Xy(box.right(), box.y()),
            new Xy(box.right(), box.bottom()),
            new Xy(box.x(), box.bottom()))) {
      point(corner.x(), corner.y(), 0);
    }
  }

  private void point(double x, double y, double reach) {
    double atX = turn.a * x - turn.b * y + turn.dx;
    double atY = turn.b * x + turn.a * y + turn.dy;
    double wide = reach * turn.size();
    left = Math.min(left, atX - wide);
    top = Math.min(top, atY - wide);
    right = Math.max(right, atX + wide);
    bottom = Math.max(bottom, atY + wide);
  }
}
