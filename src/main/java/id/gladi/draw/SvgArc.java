package id.gladi.draw;

/**
 * An elliptical arc from end point to end point (W3C SVG 1.1, appendix F.6).
 *
 * @param tilt of the ellipse, in radians
 */
record SvgArc(
    double fromX,
    double fromY,
    double rx,
    double ry,
    double tilt,
    boolean large,
    boolean sweep,
    double toX,
    double toY) {

  /** Adds the arc as cubic curves of at most a quarter turn each. */
  static void append(Path.Builder out, SvgArc arc) {
    if (arc.fromX == arc.toX && arc.fromY == arc.toY) {
      return;
    }
    if (arc.rx == 0 || arc.ry == 0) {
      out.line(arc.toX, arc.toY);
      return;
    }
    arc.curves(out);
  }

  private void curves(Path.Builder out) {
    double cos = Math.cos(tilt);
    double sin = Math.sin(tilt);
    double halfX = (fromX - toX) / 2;
    double halfY = (fromY - toY) / 2;
    double px = cos * halfX + sin * halfY;
    double py = -sin * halfX + cos * halfY;
    double grow = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
    double a = rx * grow;
    double b = ry * grow;
    double rest = a * a * b * b - a * a * py * py - b * b * px * px;
    double root = Math.sqrt(Math.max(0, rest / (a * a * py * py + b * b * px * px)));
    double side = large == sweep ? -root : root;
    double qx = side * a * py / b;
    double qy = -side * b * px / a;
    double start = Math.atan2((py - qy) / b, (px - qx) / a);
    double turn = Math.atan2((-py - qy) / b, (-px - qx) / a) - start;
    if (sweep && turn < 0) {
      turn += 2 * Math.PI;
    } else if (!sweep && turn > 0) {
      turn -= 2 * Math.PI;
    }
    double cx = cos * qx - sin * qy + (fromX + toX) / 2;
    double cy = sin * qx + cos * qy + (fromY + toY) / 2;
    new Ellipse(cx, cy, a, b, cos, sin).sweep(out, start, turn);
  }

  private record Ellipse(double cx, double cy, double a, double b, double cos, double sin) {

    void sweep(Path.Builder out, double start, double turn) {
      int parts = Math.max(1, (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
      double step = turn / parts;
      double pull = 4.0 / 3 * Math.tan(step / 4);
      for (int i = 0; i < parts; i++) {
        quarter(out, start + i * step, start + (i + 1) * step, pull);
      }
    }

    private void quarter(Path.Builder out, double from, double to, double pull) {
      double ux = Math.cos(from) - pull * Math.sin(from);
      double uy = Math.sin(from) + pull * Math.cos(from);
      double vx = Math.cos(to) + pull * Math.sin(to);
      double vy = Math.sin(to) - pull * Math.cos(to);
      Xy first = place(ux, uy);
      Xy second = place(vx, vy);
      Xy end = place(Math.cos(to), Math.sin(to));
      out.cubic(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
    }

    private Xy place(double u, double v) {
      return new Xy(cx + cos * a * u - sin * b * v, cy + sin * a * u + cos * b * v);
    }
  }
}
