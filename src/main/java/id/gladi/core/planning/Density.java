package id.gladi.core.planning;

import id.gladi.core.Strength;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.List;
import java.util.Optional;

/**
 * How dense a crowd stands or walks, by the thresholds of Fruin and Still (domain.md 3.4,
 * [still-cnn][epj-fruin]). Densities between two named bands take the lower band: the sources name
 * 3–4 busy and ≥ 5 caution, so 2 to 5 counts as busy.
 *
 * @param area square metres
 * @param perSquareMetre persons for the low, likely and high estimate
 * @param grade of the likely estimate
 * @param worst grade of the high estimate
 */
public record Density(
    double area, Range perSquareMetre, Grade grade, Grade worst, List<Assumption> assumptions) {
  public Density {
    assumptions = List.copyOf(assumptions);
  }

  /** What the crowd does: moving crowds get dangerous earlier than standing ones. */
  public enum Motion {
    STANDING,
    MOVING
  }

  /** From harmless to deadly. */
  public enum Grade {
    /** Walking unhindered; standing crowds begin at {@link #FREE}. */
    UNHINDERED,
    FREE,
    BUSY,
    CAUTION,
    CRITICAL
  }

  /** Rejected when the outline has no area. */
  public static Density of(List<Point> outline, Strength persons, Motion motion, Figures figures) {
    double area = outline.size() < 3 ? 0 : Polygons.area(outline);
    if (!(area > 0)) {
      throw new IllegalArgumentException("a density needs an outline with an area");
    }
    var dense = new Range(persons.low() / area, persons.likely() / area, persons.high() / area);
    return new Density(
        area,
        dense,
        grade(dense.likely(), motion, figures),
        grade(dense.high(), motion, figures),
        switch (motion) {
          case STANDING ->
              figures.assumeAll(
                  Figure.STANDING_FREE, Figure.STANDING_CAUTION, Figure.STANDING_CRITICAL);
          case MOVING ->
              figures.assumeAll(
                  Figure.MOVING_FREE,
                  Figure.MOVING_SLOW,
                  Figure.MOVING_CONTACT,
                  Figure.MOVING_DANGER);
        });
  }

  /**
   * The density of a crowd on the board, which walks while its status says so; empty when it has no
   * ground.
   */
  public static Optional<Density> of(Token crowd, Figures figures) {
    if (crowd.outline().size() < 3 || !(Polygons.area(crowd.outline()) > 0)) {
      return Optional.empty();
    }
    var motion = crowd.status() == Token.Status.MOVING ? Motion.MOVING : Motion.STANDING;
    return Optional.of(of(crowd.outline(), crowd.strength(), motion, figures));
  }

  /** Every threshold by which crowds are graded, standing first. */
  public static List<Assumption> thresholds(Figures figures) {
    return figures.assumeAll(
        Figure.STANDING_FREE,
        Figure.STANDING_CAUTION,
        Figure.STANDING_CRITICAL,
        Figure.MOVING_FREE,
        Figure.MOVING_SLOW,
        Figure.MOVING_CONTACT,
        Figure.MOVING_DANGER);
  }

  /** The grade of a density in persons per square metre. */
  public static Grade grade(double density, Motion motion, Figures figures) {
    return switch (motion) {
      case STANDING -> {
        if (density >= figures.value(Figure.STANDING_CRITICAL).likely()) {
          yield Grade.CRITICAL;
        }
        if (density >= figures.value(Figure.STANDING_CAUTION).likely()) {
          yield Grade.CAUTION;
        }
        yield density > figures.value(Figure.STANDING_FREE).likely() ? Grade.BUSY : Grade.FREE;
      }
      case MOVING -> {
        if (density >= figures.value(Figure.MOVING_DANGER).likely()) {
          yield Grade.CRITICAL;
        }
        if (density >= figures.value(Figure.MOVING_CONTACT).likely()) {
          yield Grade.CAUTION;
        }
        if (density >= figures.value(Figure.MOVING_SLOW).likely()) {
          yield Grade.BUSY;
        }
        yield density > figures.value(Figure.MOVING_FREE).likely() ? Grade.FREE : Grade.UNHINDERED;
      }
    };
  }
}
