package id.gladi.core.planning;

import java.util.List;
import java.util.Optional;

/** Why a planning figure is not taken as it was typed. */
public enum FigureFault {
  /** One of its values is not above zero. */
  NOT_ABOVE_ZERO,
  /** More than twenty times, or less than a twentieth of, the figure of the reference: a slip. */
  FAR_OFF,
  /** A threshold that would no longer lie between its neighbours, so that a grade was lost. */
  OUT_OF_ORDER;

  private static final double FAR = 20;
  private static final List<List<Figure>> LADDERS =
      List.of(
          List.of(Figure.STANDING_FREE, Figure.STANDING_CAUTION, Figure.STANDING_CRITICAL),
          List.of(
              Figure.MOVING_FREE, Figure.MOVING_SLOW, Figure.MOVING_CONTACT, Figure.MOVING_DANGER));

  /** What is wrong with a figure that is to be changed; empty when it can be taken. */
  public static Optional<FigureFault> of(Figures now, Figure figure, Range value) {
    if (!(value.low() > 0)) {
      return Optional.of(NOT_ABOVE_ZERO);
    }
    if (value.low() < figure.value().low() / FAR || value.high() > figure.value().high() * FAR) {
      return Optional.of(FAR_OFF);
    }
    var next = now.with(figure, value);
    return LADDERS.stream()
            .filter(ladder -> ladder.contains(figure))
            .allMatch(ladder -> rises(ladder, next))
        ? Optional.empty()
        : Optional.of(OUT_OF_ORDER);
  }

  private static boolean rises(List<Figure> ladder, Figures figures) {
    for (int i = 1; i < ladder.size(); i++) {
      if (figures.value(ladder.get(i - 1)).likely() >= figures.value(ladder.get(i)).likely()) {
        return false;
      }
    }
    return true;
  }
}
