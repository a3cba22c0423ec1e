package id.gladi.draw.scene;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Ink;
import id.gladi.draw.Rgba;
import id.gladi.draw.Xy;

/**
 * One picture, as data. The ground depends on {@code ground}, {@code camera} and {@code look} only
 * and may be kept as an image until one of them changes.
 */
public record Scene(Ground ground, Actors actors, Focus focus, Camera camera, Look look) {

  /** Where a place on the ground appears. */
  public Xy xy(Point place) {
    return camera.toScreen(place.x(), place.y());
  }

  /** The colour for a role in this picture. */
  public Rgba ink(Ink ink) {
    return look.palette().of(ink);
  }

  /** A length of the drawing in pixels: the desk's length times the factor. */
  public double px(double length) {
    return length * look.factor();
  }

  /** Pixels per metre; painters choose their detail by it. */
  public double zoom() {
    return camera.scale();
  }
}
