package id.gladi.core.planning;

import id.gladi.core.Strength;
import java.util.List;

/**
 * Whether a unit can hold a line. Every rank is as long as the line; who is not needed for it is
 * reserve.
 *
 * @param width metres to hold
 * @param persons how many the unit has
 * @param needed persons for all ranks: low at the widest spacing, high at the closest
 * @param longest metres that the unit could hold at most, at the closest, likely and widest spacing
 * @param depth metres from the first rank to the last
 */
public record Frontage(
    double width,
    int persons,
    int ranks,
    Strength needed,
    Range longest,
    double depth,
    List<Assumption> assumptions) {
  /** Keeps 27 m at 0.9 m from needing a 31st person because 27/0.9 is not exact in binary. */
  private static final double ROUNDING = 1e-9;

  public Frontage {
    assumptions = List.copyOf(assumptions);
  }

  /** How close people stand. */
  public enum Spacing {
    SHOULDER(Figure.SPACING_SHOULDER),
    OPEN(Figure.SPACING_OPEN);

    private final Figure figure;

    Spacing(Figure figure) {
      this.figure = figure;
    }

    public Figure figure() {
      return figure;
    }
  }

  /** Rejected unless width is above zero, there is a rank, and persons are not negative. */
  public static Frontage of(
      double width, int persons, int ranks, Spacing spacing, Figures figures) {
    if (!(width > 0) || !Double.isFinite(width) || persons < 0 || ranks < 1) {
      throw new IllegalArgumentException(
          "a line needs a width, persons and a rank: " + width + ", " + persons + ", " + ranks);
    }
    var metres = figures.value(spacing.figure());
    int inRank = persons / ranks;
    return new Frontage(
        width,
        persons,
        ranks,
        new Strength(
            perRank(width, metres.high()) * ranks,
            perRank(width, metres.likely()) * ranks,
            perRank(width, metres.low()) * ranks),
        metres.times(inRank),
        (ranks - 1) * figures.value(Figure.RANK_DEPTH).likely(),
        figures.assumeAll(
            spacing.figure(), Figure.RANK_DEPTH, Figure.RESERVE_DISTANCE, Figure.BUFFER));
  }

  private static int perRank(double width, double spacing) {
    return Math.max(1, (int) Math.ceil(width / spacing - ROUNDING));
  }

  /** Persons that one rank needs. */
  public int perRank() {
    return needed.likely() / ranks;
  }

  /** Persons left over; negative when that many are missing. */
  public int reserve() {
    return persons - needed.likely();
  }

  public boolean holds() {
    return reserve() >= 0;
  }

  /** Holds the line even when everybody stands as close as the figure allows. */
  public boolean holdsForSure() {
    return persons >= needed.high();
  }
}
