package id.gladi.ui.projector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Where the room's window goes: over the other display, or as a window beside the desk. */
final class Placing {
  private static final double SHARE = 0.6;
  private static final double SHAPE = 9.0 / 16;

  private Placing() {}

  /** A place on the desktop; {@code full} fills a display and has no frame. */
  record Place(Rectangle2D bounds, boolean full) {}

  /** The first display that the desk is not on. */
  static Optional<ScreenInfo> other(List<ScreenInfo> screens, Rectangle2D desk) {
    return screens.stream().anyMatch(screen -> screen.holds(desk))
        ? screens.stream().filter(screen -> !screen.holds(desk)).findFirst()
        : screens.stream().skip(1).findFirst();
  }

  /** Where to open. */
  static Place place(List<ScreenInfo> screens, Rectangle2D desk, @Nullable Rectangle2D last) {
    var other = other(screens, desk);
    if (other.isPresent()) {
      return new Place(other.get().bounds(), true);
    }
    if (last != null && onAny(screens, last)) {
      return new Place(last, false);
    }
    var home = screens.isEmpty() ? desk : screens.getFirst().bounds();
    double width = home.getWidth() * SHARE;
    double height = width * SHAPE;
    return new Place(
        new Rectangle2D(
            home.getMinX() + (home.getWidth() - width) / 2,
            home.getMinY() + (home.getHeight() - height) / 2,
            width,
            height),
        false);
  }

  static boolean onAny(List<ScreenInfo> screens, Rectangle2D window) {
    return screens.stream().anyMatch(screen -> screen.shows(window));
  }
}
