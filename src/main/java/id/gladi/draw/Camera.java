package id.gladi.draw;

/**
 * What part of the ground fills the picture. World coordinates are metres, x to the east and y to
 * the north; screen coordinates are pixels, y downwards.
 *
 * @param x metres east of the middle of the picture
 * @param y metres north of the middle of the picture
 * @param scale pixels per metre
 * @param rotation how far the ground is turned clockwise on the screen, in degrees
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
public record Camera(
    double x, double y, double scale, double rotation, double width, double height) {

  /** Smallest scale, in pixels per metre: a province on one screen. */
  public static final double MIN_SCALE = 0.02;

  /** Largest scale, in pixels per metre: a face to face talk fills the screen. */
  public static final double MAX_SCALE = 60;

  public Camera {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("scale must be positive: " + scale);
    }
  }

  /** The camera that shows the whole rectangle (metres) with a margin (pixels) around it. */
  public static Camera fitted(
      double minX,
      double minY,
      double maxX,
      double maxY,
      double rotation,
      double width,
      double height,
      double margin) {
    double turn = Math.toRadians(rotation);
    double spanX = Math.max(1e-6, maxX - minX);
    double spanY = Math.max(1e-6, maxY - minY);
    double across = Math.abs(spanX * Math.cos(turn)) + Math.abs(spanY * Math.sin(turn));
    double along = Math.abs(spanX * Math.sin(turn)) + Math.abs(spanY * Math.cos(turn));
    double fit =
        Math.min(
            Math.max(1, width - 2 * margin) / across, Math.max(1, height - 2 * margin) / along);
    return new Camera((minX + maxX) / 2, (minY + maxY) / 2, clamp(fit), rotation, width, height);
  }

  /** Where a place on the ground (metres) appears on the picture. */
  public Xy toScreen(double worldX, double worldY) {
    double turn = Math.toRadians(rotation);
    double dx = (worldX - x) * scale;
    double dy = (y - worldY) * scale;
    return new Xy(
        width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
        height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn));
  }

  /** Which place on the ground (metres, y to the north) lies under a point of the picture. */
  public Xy toWorld(double screenX, double screenY) {
    double turn = Math.toRadians(rotation);
    double dx = screenX - width / 2;
    double dy = screenY - height / 2;
    return new Xy(
        x + (dx * Math.cos(turn) + dy * Math.sin(turn)) / scale,
        y - (dy * Math.cos(turn) - dx * Math.sin(turn)) / scale);
  }

  /** A camera nearer or farther by a factor; the ground under the given point stays there. */
  public Camera zoomedAt(double screenX, double screenY, double factor) {
    Camera next = new Camera(x, y, clamp(scale * factor), rotation, width, height);
    Xy before = toWorld(screenX, screenY);
    Xy after = next.toWorld(screenX, screenY);
    return next.centredOn(x + before.x() - after.x(), y + before.y() - after.y());
  }

  /** A camera moved so that the ground follows a drag by this many pixels. */
  public Camera panned(double dx, double dy) {
    Xy centre = toWorld(width / 2 - dx, height / 2 - dy);
    return centredOn(centre.x(), centre.y());
  }

  /** A camera under which the ground went with two fingers: from one place to another, larger. */
  public Camera pinched(Xy from, Xy to, double factor) {
    return panned(to.x() - from.x(), to.y() - from.y()).zoomedAt(to.x(), to.y(), factor);
  }

  /** The same view over another place. */
  public Camera centredOn(double worldX, double worldY) {
    return new Camera(worldX, worldY, scale, rotation, width, height);
  }

  /** The same view on a picture of another size; the middle stays in the middle. */
  public Camera resized(double newWidth, double newHeight) {
    return new Camera(x, y, scale, rotation, newWidth, newHeight);
  }

  /** The same view turned to another angle, in degrees clockwise. */
  public Camera turnedTo(double degrees) {
    return new Camera(x, y, scale, degrees, width, height);
  }

  /** The picture as a rectangle. */
  public Box view() {
    return new Box(0, 0, width, height);
  }

  private static double clamp(double value) {
    return Math.clamp(value, MIN_SCALE, MAX_SCALE);
  }
}
