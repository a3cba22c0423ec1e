package id.gladi.ui.desk.audience;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Xy;
import id.gladi.ui.board.CameraModel;
import id.gladi.ui.fx.Fingers;
import id.gladi.ui.room.ShowModel;
import id.gladi.ui.room.ShowModel.Tool;

/** One finger holds the tool that points things out, two move the board under it. */
final class ShowFingers implements Fingers.Hand {
  private static final double TAP = 10;
  private final ShowModel show;
  private final CameraModel camera;
  private Xy down = new Xy(0, 0);

  ShowFingers(ShowModel show, CameraModel camera) {
    this.show = show;
    this.camera = camera;
  }

  /** A finger may be the first of two, so that "look here" waits until it is lifted. */
  @Override
  public void down(Xy at) {
    down = at;
    if (show.tool().get() == Tool.POINTER) {
      show.onMoved(place(at));
    } else {
      show.onPressed(place(at));
    }
  }

  @Override
  public void moved(Xy to) {
    show.onDragged(place(to));
  }

  @Override
  public void up(Xy at, int taps) {
    if (show.tool().get() == Tool.POINTER && at.distance(down) < TAP) {
      show.onPulse(place(at));
    }
    show.onLeft();
  }

  @Override
  public void cancelled() {
    show.onInkGivenUp();
    show.onLeft();
  }

  @Override
  public void held(Xy at) {}

  @Override
  public void pinched(Xy from, Xy to, double factor) {
    camera.onPinch(from, to, factor);
  }

  private Point place(Xy at) {
    var ground = camera.camera().get().toWorld(at.x(), at.y());
    return new Point(ground.x(), ground.y());
  }
}
