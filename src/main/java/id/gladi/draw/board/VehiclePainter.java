package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Symbols;

/** Vehicles to scale, seen from above, with a line where the cab ends. */
final class VehiclePainter {
  private final Symbols symbols;

  VehiclePainter(Symbols symbols) {
    this.symbols = symbols;
  }

  void paint(Pen pen, Scene scene, Mark mark) {
    if (scene.zoom() >= Zoom.DETAIL) {
      Kinds.vehicle(mark.token()).ifPresent(size -> draw(pen, scene, mark, size));
    }
  }

  private void draw(Pen pen, Scene scene, Mark mark, Kinds.Size size) {
    double length = size.length() * scene.zoom();
    double width = size.width() * scene.zoom();
    Rgba colour = symbols.frame(mark.token().face().agency(), mark.token().face().kind()).colour();
    pen.save();
    pen.translate(mark.truth().x(), mark.truth().y());
    pen.rotate(mark.token().facing() + scene.camera().rotation() - 90);
    Path body = Path.rounded(new Box(-length / 2, -width / 2, length, width), scene.px(2));
    pen.fill(body, colour);
    pen.stroke(body, Stroke.solid(scene.px(1.2), Rgba.WHITE));
    double cab = length / 2 - 1.8 * scene.zoom();
    Path line = Path.builder().move(cab, -width / 2).line(cab, width / 2).build();
    pen.stroke(line, Stroke.solid(scene.px(1), Rgba.WHITE.alpha(0.8)));
    pen.restore();
  }
}
