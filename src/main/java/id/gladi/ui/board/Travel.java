package id.gladi.ui.board;

import id.gladi.core.play.Token;
import id.gladi.ui.fx.Motion;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.Transition;

/** Plays a journey. */
public final class Travel extends Transition {
  private final Journey journey;
  private final Consumer<Map<String, Token>> shown;

  /**
   * A journey that begins when it is played.
   *
   * @param shown told where the tokens on the way are, by id; at last that none is any more
   */
  public Travel(Journey journey, Consumer<Map<String, Token>> shown) {
    this.journey = journey;
    this.shown = shown;
    setCycleDuration(journey.duration());
    setInterpolator(Motion.EASE);
    interpolate(0);
  }

  @Override
  protected void interpolate(double share) {
    shown.accept(journey.at(share));
  }
}
