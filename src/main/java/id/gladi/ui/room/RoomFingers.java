package id.gladi.ui.room;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.ui.projector.RoomHand;

/** Fingers on the room's own screen: their ink fades as the desk's does, and the frame follows. */
public record RoomFingers(RoomModel room) implements RoomHand {
  @Override
  public void onInk(Point at) {
    room.show().onInk(at);
  }

  @Override
  public void onInkTo(Point at) {
    room.show().onInkTo(at);
  }

  @Override
  public void onInkEnd() {
    room.show().onReleased();
  }

  @Override
  public void onInkGivenUp() {
    room.show().onInkGivenUp();
  }

  @Override
  public void onView(View view) {
    room.onFrame(view);
  }
}
