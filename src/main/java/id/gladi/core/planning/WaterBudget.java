package id.gladi.core.planning;

import java.util.List;

/**
 * The water of an AWC: how many minutes of jet are left. The flow is the most a cannon gives, so
 * the water lasts at least as long as it says.
 *
 * @param capacity litres at the start
 * @param used litres sprayed so far
 * @param flow litres a second
 * @param reach metres
 */
public record WaterBudget(
    double capacity, double used, double flow, double reach, List<Assumption> assumptions) {
  public WaterBudget {
    assumptions = List.copyOf(assumptions);
    if (!(capacity >= 0) || !(used >= 0) || !(used <= capacity) || !(flow > 0)) {
      throw new IllegalArgumentException(
          "water must be 0 ≤ used ≤ capacity and flow: " + used + "/" + capacity + ", " + flow);
    }
  }

  /** Cannons of the reference. */
  public enum Cannon {
    PINDAD(Figure.AWC_PINDAD_TANK, Figure.AWC_PINDAD_REACH),
    DAEJI(Figure.AWC_DAEJI_TANK, Figure.AWC_DAEJI_REACH);

    private final Figure tank;
    private final Figure reach;

    Cannon(Figure tank, Figure reach) {
      this.tank = tank;
      this.reach = reach;
    }
  }

  /** With its tank full. */
  public static WaterBudget full(Cannon cannon, Figures figures) {
    return new WaterBudget(
        figures.value(cannon.tank).likely(),
        0,
        figures.value(Figure.AWC_FLOW).likely(),
        figures.value(cannon.reach).likely(),
        figures.assumeAll(cannon.tank, Figure.AWC_FLOW, cannon.reach));
  }

  /** With as many litres as the plan gives it. */
  public static WaterBudget of(double litres, Cannon cannon, Figures figures) {
    return new WaterBudget(
        litres,
        0,
        figures.value(Figure.AWC_FLOW).likely(),
        figures.value(cannon.reach).likely(),
        figures.assumeAll(Figure.AWC_FLOW, cannon.reach));
  }

  /** Litres left. */
  public double left() {
    return capacity - used;
  }

  /** Seconds of continuous jet that are left. */
  public double seconds() {
    return left() / flow;
  }

  /** Whole bursts of this many seconds that are left. */
  public int bursts(double seconds) {
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("a burst lasts some time: " + seconds);
    }
    return (int) (seconds() / seconds);
  }

  /** After some seconds of jet; an empty tank stays empty. */
  public WaterBudget sprayed(double seconds) {
    return spent(seconds * flow);
  }

  /** After some litres were used; an empty tank stays empty. */
  public WaterBudget spent(double litres) {
    if (!(litres >= 0)) {
      throw new IllegalArgumentException("water does not come back: " + litres);
    }
    return new WaterBudget(capacity, Math.min(capacity, used + litres), flow, reach, assumptions);
  }
}
