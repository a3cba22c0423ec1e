package id.gladi.ui.projector;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import id.gladi.ui.fx.Fingers;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Fingers on the board of the room's screen: one draws ink, two move and enlarge the ground.
 *
 * @param camera what the board shows now
 * @param view the view that makes the board show what a camera sees
 */
record RoomTouch(RoomHand hand, Supplier<Camera> camera, Function<Camera, View> view)
    implements Fingers.Hand {
  @Override
  public void down(Xy at) {
    hand.onInk(place(at));
  }

  @Override
  public void moved(Xy to) {
    hand.onInkTo(place(to));
  }

  @Override
  public void up(Xy at, int taps) {
    hand.onInkEnd();
  }

  @Override
  public void cancelled() {
    hand.onInkGivenUp();
  }

  @Override
  public void held(Xy at) {}

  @Override
  public void pinched(Xy from, Xy to, double factor) {
    hand.onView(view.apply(camera.get().pinched(from, to, factor)));
  }

  private Point place(Xy at) {
    var ground = camera.get().toWorld(at.x(), at.y());
    return new Point(ground.x(), ground.y());
  }
}
