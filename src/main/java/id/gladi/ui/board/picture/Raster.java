package id.gladi.ui.board.picture;

import id.gladi.draw.Camera;

/**
 * The pixels of the whole map at one scale, counted from where the map's origin lies: the same
 * place is always the same pixel while the view moves.
 *
 * @param density pixels per unit of the drawing
 */
record Raster(double density) {

  /** The camera moved by less than a pixel, so that its picture falls on whole pixels. */
  Camera snapped(Camera camera) {
    var origin = camera.toScreen(0, 0);
    return camera.panned(whole(origin.x()) - origin.x(), whole(origin.y()) - origin.y());
  }

  /** The pixels of the map that a snapped camera shows. */
  Patch view(Camera camera) {
    var origin = camera.toScreen(0, 0);
    return Patch.sized(
        (int) -Math.round(origin.x() * density),
        (int) -Math.round(origin.y() * density),
        (int) Math.ceil(camera.width() * density),
        (int) Math.ceil(camera.height() * density));
  }

  /** The camera that shows a patch of the map, looking like a snapped one. */
  Camera camera(Camera like, Patch patch) {
    var view = view(like);
    var middle =
        like.toWorld(
            ((patch.left() + patch.right()) / 2.0 - view.left()) / density,
            ((patch.top() + patch.bottom()) / 2.0 - view.top()) / density);
    return like.centredOn(middle.x(), middle.y())
        .resized(patch.width() / density, patch.height() / density);
  }

  private double whole(double value) {
    return Math.rint(value * density) / density;
  }
}
