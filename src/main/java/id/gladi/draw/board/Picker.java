package id.gladi.draw.board;

import id.gladi.core.plan.Formation;
import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;
import java.util.Optional;

/**
 * What lies under a point of the picture: a symbol or its label first, then the people of a
 * formation, then the ground of a crowd, where the smaller area wins.
 */
public final class Picker {
  private static final double PERSON = 0.8;
  private static final double PERSON_SEEN = 5;

  private final BoardLayout layout;
  private final Scene scene;

  public Picker(BoardLayout layout, Scene scene) {
    this.layout = layout;
    this.scene = scene;
  }

  /**
   * A token under the point.
   *
   * @param ground true when it was met by its ground only, which one also pans over
   */
  public record Hit(String token, boolean ground) {}

  /**
   * The token at a point.
   *
   * @param reach how many pixels the point may miss; a finger needs more than a mouse
   */
  public Optional<Hit> at(Xy point, double reach) {
    return layout
        .tokenAt(point)
        .or(() -> layout.near(point, reach).map(mark -> mark.token().id()))
        .or(() -> inLine(point, reach))
        .map(id -> new Hit(id, false))
        .or(() -> onGround(point).map(id -> new Hit(id, true)));
  }

  private Optional<String> inLine(Xy point, double reach) {
    if (scene.zoom() >= Zoom.STREETS) {
      for (Mark mark : layout.wide().reversed()) {
        Formation formation = mark.token().formation();
        if (formation != null && stands(mark, formation, point, reach)) {
          return Optional.of(mark.token().id());
        }
      }
    }
    return Optional.empty();
  }

  private boolean stands(Mark mark, Formation formation, Xy point, double reach) {
    double near = Math.max(PERSON, (scene.px(PERSON_SEEN) + reach) / scene.zoom());
    Xy off = point.minus(mark.truth());
    double metres = off.distance(new Xy(0, 0)) / scene.zoom();
    if (metres > formation.people() * formation.spacing() + near) {
      return false;
    }
    Xy forward = Marks.forward(scene.camera(), mark.token());
    Xy right = forward.right();
    double ahead = (off.x() * forward.x() + off.y() * forward.y()) / scene.zoom();
    double beside = (off.x() * right.x() + off.y() * right.y()) / scene.zoom();
    return FormationShape.places(formation).stream()
        .anyMatch(place -> Math.hypot(place.x() - beside, place.y() - ahead) <= near);
  }

  private Optional<String> onGround(Xy point) {
    String found = null;
    double least = Double.MAX_VALUE;
    for (Mark mark : layout.wide()) {
      Token token = mark.token();
      if (token.outline().size() >= 3) {
        List<Xy> outline = Project.points(scene, token.outline());
        double size = Box.of(outline).width() * Box.of(outline).height();
        if (size < least && inside(outline, point)) {
          found = token.id();
          least = size;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** Even-odd rule. */
  private static boolean inside(List<Xy> outline, Xy point) {
    boolean inside = false;
    for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
      Xy a = outline.get(i);
      Xy b = outline.get(j);
      if ((a.y() > point.y()) != (b.y() > point.y())
          && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }
}
