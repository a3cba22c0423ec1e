package id.gladi.draw.map;

import id.gladi.core.terrain.Backdrop;
import id.gladi.core.terrain.PictureFile;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.PicturePlace;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;

/**
 * Pictures on the ground, over roads and houses and below fences, rings and names, so that one
 * opacity leads from the drawing to the photo.
 */
final class BackdropPainter implements Painter {
  @Override
  public void paint(Pen pen, Scene scene) {
    for (var picture : scene.ground().map().pictures()) {
      double opacity = picture.opacity() * scene.look().pictures();
      if (opacity > 0) {
        paint(pen, scene, picture, opacity);
      }
    }
  }

  private static void paint(Pen pen, Scene scene, Backdrop picture, double opacity) {
    var corners = Project.points(scene, picture.corners());
    pen.save();
    pen.clip(Path.polygon(MapEdge.corners(scene)));
    pen.image(
        new Encoded(picture.file()),
        new PicturePlace(corners.get(0), corners.get(1), corners.get(3)),
        opacity);
    pen.restore();
  }

  private record Encoded(PictureFile file) implements Picture {
    @Override
    public String id() {
      return file.id();
    }

    @Override
    public byte[] bytes() {
      return file.bytes();
    }
  }
}
