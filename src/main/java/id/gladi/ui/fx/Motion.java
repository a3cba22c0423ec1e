package id.gladi.ui.fx;

import javafx.animation.Interpolator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

/** Whether and how things move on the screen. */
public final class Motion {
  public static final Interpolator EASE = Interpolator.SPLINE(.2, 0, 0, 1);
  public static final Duration CAMERA = Duration.millis(400);

  private final BooleanProperty reduced = new SimpleBooleanProperty();

  /** True when nothing is to move on its own. */
  public BooleanProperty reduced() {
    return reduced;
  }
}
