package id.gladi.core.terrain;

/** An upright rectangle in metres; rejected unless it has an area. */
public record Extent(double minX, double minY, double maxX, double maxY) {
  public Extent {
    if (!(maxX > minX) || !(maxY > minY)) {
      throw new IllegalArgumentException("an extent needs an area");
    }
  }

  public boolean contains(Point p) {
    return p.x() >= minX && p.x() <= maxX && p.y() >= minY && p.y() <= maxY;
  }

  public double width() {
    return maxX - minX;
  }

  public double height() {
    return maxY - minY;
  }

  public Point centre() {
    return new Point((minX + maxX) / 2, (minY + maxY) / 2);
  }

  /** The nearest point inside. */
  public Point clamp(Point p) {
    return new Point(Math.clamp(p.x(), minX, maxX), Math.clamp(p.y(), minY, maxY));
  }
}
