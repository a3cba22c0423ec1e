package id.gladi.core.planning;

import id.gladi.core.Text;

/** How units are written behind a number. */
final class Units {
  static final Text METRES = same("m");
  static final Text LITRES = same("l");
  static final Text JET = same("l/s");
  static final Text SPEED = same("m/s");
  static final Text DRIVING = new Text("km/jam", "km/h");
  static final Text MINUTES = new Text("menit", "min");
  static final Text DENSITY = new Text("orang/m²", "persons/m²");
  static final Text FLOW = new Text("orang/m/menit", "persons/m/min");

  private Units() {}

  private static Text same(String written) {
    return new Text(written, written);
  }
}
