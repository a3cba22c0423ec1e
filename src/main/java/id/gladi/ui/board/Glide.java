package id.gladi.ui.board;

import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.ui.fx.Motion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Carries tokens along their way when the board changes, so that the eye can follow; nothing but
 * the picture moves. Tokens stand at once where they belong when motion is to be reduced, when very
 * many moved, or when the hand just put them there.
 */
public final class Glide {
  private static final int MOST = 200;
  private static final double SHORTEST = 240;
  private static final double LONGEST = 1200;
  private static final double MILLIS_PER_METRE = 6;

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

  /** A token and the way that it takes; the first point is where it stood. */
  record Leg(Token token, List<Point> way, double metres) {}

  private void onBoard(Board before, Board now) {
    if (before.field().tokens().equals(now.field().tokens())) {
      return;
    }
    stop();
    var legs = legs(before, now);
    if (!motion.reduced().get() && !legs.isEmpty() && legs.size() <= MOST) {
      run = new Run(legs);
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

  private List<Leg> legs(Board before, Board now) {
    var legs = new ArrayList<Leg>();
    for (var token : now.field().tokens().values()) {
      var stood = before.field().token(token.id());
      if (stood.isPresent()
          && !stood.get().at().equals(token.at())
          && !model.hand().brought(token)) {
        var way = way(stood.get(), token);
        legs.add(new Leg(token, way, Walk.along(way).metres()));
      }
    }
    return legs;
  }

  /** The way it went, the way back when the move was taken back, or the straight line. */
  static List<Point> way(Token before, Token now) {
    if (leads(now.trail(), before.at(), now.at())) {
      return now.trail();
    }
    var back = before.trail().reversed();
    return leads(back, before.at(), now.at()) ? back : List.of(before.at(), now.at());
  }

  private static boolean leads(List<Point> trail, Point from, Point to) {
    return trail.size() > 1 && trail.getFirst().equals(from) && trail.getLast().equals(to);
  }

  /** The place at a share of the way, from 0 to 1. */
  static Point at(Leg leg, double share) {
    double left = leg.metres() * share;
    for (int i = 0; i + 1 < leg.way().size(); i++) {
      var a = leg.way().get(i);
      var b = leg.way().get(i + 1);
      double length = a.distance(b);
      if (left <= length && length > 0) {
        return a.plus((b.x() - a.x()) * left / length, (b.y() - a.y()) * left / length);
      }
      left -= length;
    }
    return leg.way().getLast();
  }

  private final class Run extends Transition {
    private final List<Leg> legs;

    Run(List<Leg> legs) {
      this.legs = legs;
      double farthest = legs.stream().mapToDouble(Leg::metres).max().orElse(0);
      setCycleDuration(
          Duration.millis(Math.clamp(SHORTEST + farthest * MILLIS_PER_METRE, SHORTEST, LONGEST)));
      setInterpolator(Motion.EASE);
      interpolate(0);
    }

    @Override
    protected void interpolate(double share) {
      var gliding = new HashMap<String, Token>();
      if (share < 1) {
        legs.forEach(leg -> gliding.put(leg.token().id(), leg.token().shownAt(at(leg, share))));
      }
      model.hand().showing().onGliding(gliding);
    }
  }
}
