package id.gladi.draw;

/**
 * A point or a vector on the picture.
 *
 * @param x to the right, in pixels
 * @param y downwards, in pixels
 */
public record Xy(double x, double y) {

  /** The sum of two vectors. */
  public Xy plus(Xy other) {
    return new Xy(x + other.x, y + other.y);
  }

  /** This point moved by an offset. */
  public Xy plus(double dx, double dy) {
    return new Xy(x + dx, y + dy);
  }

  /** The vector that leads from the other point to this one. */
  public Xy minus(Xy other) {
    return new Xy(x - other.x, y - other.y);
  }

  /** This vector made longer. */
  public Xy times(double factor) {
    return new Xy(x * factor, y * factor);
  }

  /** Length of the vector. */
  public double length() {
    return Math.hypot(x, y);
  }

  /** Distance to another point. */
  public double distance(Xy other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** The vector of length one, or zero where this one is zero. */
  public Xy unit() {
    double length = length();
    return length == 0 ? this : new Xy(x / length, y / length);
  }

  /** The vector turned a quarter clockwise as seen on the screen. */
  public Xy right() {
    return new Xy(-y, x);
  }

  /** The point at this share of the way to another one. */
  public Xy towards(Xy other, double share) {
    return new Xy(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
