package id.gladi.ui.board;

import id.gladi.core.play.Board;
import id.gladi.ui.fx.Motion;
import java.util.Map;
import javafx.animation.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Carries tokens along their way when the board changes, so that the eye can follow; nothing but
 * the picture moves. Tokens stand at once where they belong when motion is to be reduced, when very
 * many moved, when a hand goes through the steps in a hurry, or when it just put them there.
 */
public final class Glide {
  private final BoardModel model;
  private final Motion motion;
  private @Nullable Transition run;

  /** Follows what the board shows. */
  public Glide(BoardModel model, Motion motion) {
    this.model = model;
    this.motion = motion;
    model.play().moment().subscribe((before, now) -> onBoard(before.board(), now.board()));
    model
        .hand()
        .dragged()
        .subscribe((_, now) -> {
          if (!now.isEmpty()) {
            stop();
          }
        });
  }

  private void onBoard(Board before, Board now) {
    if (before.field().tokens().equals(now.field().tokens())) {
      return;
    }
    stop();
    if (model.play().sight().hurried()) {
      return;
    }
    var journey =
        Journey.between(
            before.field()::token, now.field().tokens().values(), model.hand()::brought);
    if (!motion.reduced().get() && journey.worth()) {
      run = new Travel(journey, model.hand().showing()::onGliding);
      run.play();
    }
  }

  /** Ends at once; every token is shown where it belongs. */
  private void stop() {
    if (run != null) {
      run.stop();
      run = null;
      model.hand().showing().onGliding(Map.of());
    }
  }
}
