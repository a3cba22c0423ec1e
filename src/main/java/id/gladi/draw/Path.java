package id.gladi.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * An outline made of lines and curves. Immutable; build it with {@link #builder()}, one of the
 * shapes below, or {@link SvgPath}.
 */
public record Path(List<Segment> segments) {

  public Path {
    segments = List.copyOf(segments);
  }

  /** One step of the outline; coordinates are absolute. */
  public sealed interface Segment {}

  /** Starts a new sub-path. */
  public record Move(double x, double y) implements Segment {}

  /** A straight line. */
  public record Line(double x, double y) implements Segment {}

  /** A quadratic curve. */
  public record Quad(double cx, double cy, double x, double y) implements Segment {}

  /** A cubic curve. */
  public record Cubic(double ax, double ay, double bx, double by, double x, double y)
      implements Segment {}

  /** A line back to the start of the sub-path. */
  public record Close() implements Segment {}

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** An upright rectangle. */
  public static Path box(Box box) {
    return polygon(
        List.of(
            new Xy(box.x(), box.y()),
            new Xy(box.right(), box.y()),
            new Xy(box.right(), box.bottom()),
            new Xy(box.x(), box.bottom())));
  }

  /** An upright rectangle with round corners of this radius. */
  public static Path rounded(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    return new Builder()
        .move(box.x() + r, box.y())
        .line(box.right() - r, box.y())
        .corner(box.right(), box.y(), box.right(), box.y() + r)
        .line(box.right(), box.bottom() - r)
        .corner(box.right(), box.bottom(), box.right() - r, box.bottom())
        .line(box.x() + r, box.bottom())
        .corner(box.x(), box.bottom(), box.x(), box.bottom() - r)
        .line(box.x(), box.y() + r)
        .corner(box.x(), box.y(), box.x() + r, box.y())
        .close()
        .build();
  }

  /** A full circle. */
  public static Path circle(double x, double y, double radius) {
    return new Builder().circle(x, y, radius).build();
  }

  /** A single line. */
  public static Path line(Xy from, Xy to) {
    return new Builder().move(from.x(), from.y()).line(to.x(), to.y()).build();
  }

  /** An open line through the points. */
  public static Path polyline(List<Xy> points) {
    return new Builder().through(points).build();
  }

  /** A closed outline through the points. */
  public static Path polygon(List<Xy> points) {
    return new Builder().through(points).close().build();
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /** Collects segments in order. Not thread-safe. */
  public static final class Builder {
    private static final double KAPPA = 0.5522847498307936;
    private final List<Segment> parts = new ArrayList<>();
    private double atX;
    private double atY;

    private Builder() {}

    /** Starts a sub-path. */
    public Builder move(double x, double y) {
      return add(new Move(x, y), x, y);
    }

    /** Adds a straight line. */
    public Builder line(double x, double y) {
      return add(new Line(x, y), x, y);
    }

    /** Adds a quadratic curve. */
    public Builder quad(double cx, double cy, double x, double y) {
      return add(new Quad(cx, cy, x, y), x, y);
    }

    /** Adds a cubic curve. */
    public Builder cubic(double ax, double ay, double bx, double by, double x, double y) {
      return add(new Cubic(ax, ay, bx, by, x, y), x, y);
    }

    /** Closes the sub-path. */
    public Builder close() {
      parts.add(new Close());
      return this;
    }

    /** Adds a quarter ellipse that bends round the corner point. */
    public Builder corner(double cornerX, double cornerY, double x, double y) {
      return cubic(
          atX + (cornerX - atX) * KAPPA,
          atY + (cornerY - atY) * KAPPA,
          x + (cornerX - x) * KAPPA,
          y + (cornerY - y) * KAPPA,
          x,
          y);
    }

    /** Adds a full circle as its own sub-path. */
    public Builder circle(double x, double y, double r) {
      return move(x + r, y)
          .corner(x + r, y + r, x, y + r)
          .corner(x - r, y + r, x - r, y)
          .corner(x - r, y - r, x, y - r)
          .corner(x + r, y - r, x + r, y)
          .close();
    }

    /** Starts a sub-path and draws straight through the points. */
    public Builder through(List<Xy> points) {
      for (int i = 0; i < points.size(); i++) {
        Xy p = points.get(i);
        if (i == 0) {
          move(p.x(), p.y());
        } else {
          line(p.x(), p.y());
        }
      }
      return this;
    }

    /** The finished outline. */
    public Path build() {
      return new Path(parts);
    }

    private Builder add(Segment segment, double x, double y) {
      parts.add(segment);
      atX = x;
      atY = y;
      return this;
    }
  }
}
