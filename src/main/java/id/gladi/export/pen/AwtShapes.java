package id.gladi.export.pen;

import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;

/** Turns paths, strokes and colours into their AWT twins. */
final class AwtShapes {
  private static final float MITER = 10;

  private AwtShapes() {}

  static Path2D shape(Path path) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO, path.segments().size());
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case Path.Move(double x, double y) -> shape.moveTo(x, y);
        case Path.Line(double x, double y) -> shape.lineTo(x, y);
        case Path.Quad(double cx, double cy, double x, double y) -> shape.quadTo(cx, cy, x, y);
        case Path.Cubic(double ax, double ay, double bx, double by, double x, double y) ->
            shape.curveTo(ax, ay, bx, by, x, y);
        case Path.Close() -> shape.closePath();
      }
    }
    return shape;
  }

  static BasicStroke stroke(Stroke stroke) {
    int cap =
        switch (stroke.cap()) {
          case BUTT -> BasicStroke.CAP_BUTT;
          case ROUND -> BasicStroke.CAP_ROUND;
          case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    int join =
        switch (stroke.join()) {
          case MITER -> BasicStroke.JOIN_MITER;
          case ROUND -> BasicStroke.JOIN_ROUND;
          case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
    float width = (float) stroke.width();
    if (stroke.dash().isEmpty()) {
      return new BasicStroke(width, cap, join, MITER);
    }
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(width, cap, join, MITER, dash, 0);
  }

  static Color colour(Rgba rgba) {
    return new Color(rgba.red(), rgba.green(), rgba.blue(), (int) Math.round(rgba.alpha() * 255));
  }
}
