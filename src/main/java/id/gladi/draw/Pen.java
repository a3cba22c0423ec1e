package id.gladi.draw;

/**
 * What a painter may do, in pixels with y downwards. Each output (canvas, raster, PDF, SVG) has one
 * pen. A painter leaves the pen as it found it: every {@link #save()} has its {@link #restore()}.
 */
public interface Pen {

  /** Fills an outline (even-odd is never used; sub-paths add up). */
  void fill(Path path, Rgba colour);

  /** Draws along an outline. */
  void stroke(Path path, Stroke stroke);

  /** Writes one line of text with its base line at the point. */
  void text(String text, double x, double y, TextStyle style);

  /** Width of one line of text in pixels, as this pen would write it. */
  double textWidth(String text, TextStyle style);

  /** Shows a picture in its place; pens that cannot show it leave it out. Opacity is 0 to 1. */
  void image(Picture picture, PicturePlace place, double opacity);

  /** Remembers the transform and the clip. */
  void save();

  /** Goes back to the last {@link #save()}. */
  void restore();

  /** Keeps later drawing inside the outline. */
  void clip(Path path);

  /** Moves the origin. */
  void translate(double x, double y);

  /** Turns the axes clockwise, in degrees. */
  void rotate(double degrees);

  /** Makes later drawing larger or smaller. */
  void scale(double factor);
}
