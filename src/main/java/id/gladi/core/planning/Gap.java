package id.gladi.core.planning;

/**
 * A way out for a crowd.
 *
 * @param width clear metres
 * @param distance metres that the crowd walks to it
 * @param open a closed gap lets nobody out
 */
public record Gap(String name, double width, double distance, Surface surface, boolean open) {
  /** Rejected unless the width is above zero and the distance is not negative. */
  public Gap {
    if (!(width > 0) || !(distance >= 0) || !Double.isFinite(width + distance)) {
      throw new IllegalArgumentException(
          "a gap needs a width and a distance: " + width + ", " + distance);
    }
  }

  /** What people walk on. */
  public enum Surface {
    LEVEL(Figure.FLOW_LEVEL),
    STAIRS(Figure.FLOW_STAIRS);

    private final Figure flow;

    Surface(Figure flow) {
      this.flow = flow;
    }

    public Figure flow() {
      return flow;
    }
  }

  /** A level gap that is open. */
  public static Gap level(String name, double width, double distance) {
    return new Gap(name, width, distance, Surface.LEVEL, true);
  }

  public Gap closed() {
    return new Gap(name, width, distance, surface, false);
  }

  /** Persons that pass in a second. */
  public double flow(Figures figures) {
    return width * figures.value(surface.flow()).likely() / 60;
  }
}
