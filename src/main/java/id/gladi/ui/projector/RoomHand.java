package id.gladi.ui.projector;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;

/** What fingers do on the room's own screen, which a touch board may be; places on the ground. */
public interface RoomHand {
  /** A line of ink begins. */
  void onInk(Point at);

  /** It goes on to a place. */
  void onInkTo(Point at);

  /** It ends, and fades. */
  void onInkEnd();

  /** It was not meant: a second finger came down. */
  void onInkGivenUp();

  /** Two fingers made the room look elsewhere. */
  void onView(View view);
}
