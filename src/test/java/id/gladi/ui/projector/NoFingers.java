package id.gladi.ui.projector;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;

/// A room's screen that nobody touches.
record NoFingers() implements RoomHand {
  @Override
  public void onInk(Point at) {
    throw new AssertionError("nobody touched it");
  }

  @Override
  public void onInkTo(Point at) {
    throw new AssertionError("nobody touched it");
  }

  @Override
  public void onInkEnd() {
    throw new AssertionError("nobody touched it");
  }

  @Override
  public void onInkGivenUp() {
    throw new AssertionError("nobody touched it");
  }

  @Override
  public void onView(View view) {
    throw new AssertionError("nobody touched it");
  }
}
