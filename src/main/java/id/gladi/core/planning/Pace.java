package id.gladi.core.planning;

import java.util.List;
import java.util.Optional;

/** How somebody travels: the speed, and the clear width that the way must have. */
public enum Pace {
  WALK(Figure.WALK, true),
  MARCH(Figure.MARCH, true),
  RUN(Figure.RUN, true),
  SHIELD_ADVANCE(Figure.SHIELD_ADVANCE, true),
  VEHICLE(Figure.DRIVE_CITY, false),
  CONVOY(Figure.DRIVE_CONVOY, false),
  MOTORCYCLE(Figure.DRIVE_MOTORCYCLE, false);

  private static final double KMH = 1 / 3.6;

  private final Figure figure;
  private final boolean onFoot;

  Pace(Figure figure, boolean onFoot) {
    this.figure = figure;
    this.onFoot = onFoot;
  }

  /** Walkers pass a sekat and a security barrier and need not mind one-way streets. */
  public boolean onFoot() {
    return onFoot;
  }

  /** Metres a second. */
  public Range speed(Figures figures) {
    var stated = figures.value(figure);
    return onFoot ? stated : stated.times(KMH);
  }

  /** Clear metres that are needed, 0 when it does not matter. */
  double width(Figures figures) {
    return width().map(needed -> figures.value(needed).likely()).orElse(0.0);
  }

  List<Assumption> assumptions(Figures figures) {
    return width()
        .map(needed -> figures.assumeAll(figure, needed))
        .orElseGet(() -> List.of(figures.assume(figure)));
  }

  private Optional<Figure> width() {
    return onFoot || this == MOTORCYCLE ? Optional.empty() : Optional.of(Figure.VEHICLE_WIDTH);
  }
}
