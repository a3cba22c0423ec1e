package id.gladi.draw.map;

/** Round numbers: 1, 2 and 5 times a power of ten. */
final class Nice {

  private Nice() {}

  /** The smallest round number that is not below the value, which must be positive. */
  static double above(double value) {
    double ten = Math.pow(10, Math.floor(Math.log10(value)));
    for (double factor : new double[] {1, 2, 5}) {
      if (ten * factor >= value * (1 - 1e-9)) {
        return ten * factor;
      }
    }
    return ten * 10;
  }
}
