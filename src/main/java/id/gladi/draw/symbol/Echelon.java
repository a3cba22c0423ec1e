package id.gladi.draw.symbol;

/** Size of a unit, shown above its frame: dots up to a platoon, bars from a company on. */
public enum Echelon {
  NONE,
  /** About ten people: one dot. */
  REGU,
  /** About thirty to forty people: three dots. */
  PELETON,
  /** About a hundred people: one bar. */
  KOMPI,
  /** Three hundred people and more: two bars. */
  BATALYON
}
