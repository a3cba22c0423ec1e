package id.gladi.draw;

/** A pen that writes through another, so that everything is seen through. */
public record FaintPen(Pen pen, double share) implements Pen {
  private Rgba faint(Rgba colour) {
    return colour.alpha(colour.alpha() * share);
  }

  @Override
  public void fill(Path path, Rgba colour) {
    pen.fill(path, faint(colour));
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    pen.stroke(
        path,
        new Stroke(
            stroke.width(), stroke.dash(), stroke.cap(), stroke.join(), faint(stroke.colour())));
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    var plain = TextStyle.of(style.size(), style.weight(), faint(style.colour()));
    var placed = plain.anchored(style.anchor()).turned(style.rotation());
    var halo = style.halo();
    pen.text(text, x, y, halo == null ? placed : placed.haloed(halo.width(), faint(halo.colour())));
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return pen.textWidth(text, style);
  }

  @Override
  public void image(Picture picture, PicturePlace place, double opacity) {
    pen.image(picture, place, opacity * share);
  }

  @Override
  public void save() {
    pen.save();
  }

  @Override
  public void restore() {
    pen.restore();
  }

  @Override
  public void clip(Path path) {
    pen.clip(path);
  }

  @Override
  public void translate(double x, double y) {
    pen.translate(x, y);
  }

  @Override
  public void rotate(double degrees) {
    pen.rotate(degrees);
  }

  @Override
  public void scale(double factor) {
    pen.scale(factor);
  }
}
