package id.gladi.core.terrain;

/**
 * Measured properties of a feature; zero or empty means not stated.
 *
 * @param width carriageway or wall width in metres
 * @param clearWidth free passage of a gate or door in metres
 * @param height metres
 * @param floors storeys of a building
 * @param enclosed <i>tertutup</i>: people inside cannot leave freely, which forbids gas
 * @param oneWay traffic runs in drawing order only
 * @param roadClass OpenStreetMap-like class such as {@code residential}
 * @param note anything else worth reading, in the author's words
 */
public record Traits(
    double width,
    double clearWidth,
    double height,
    int floors,
    boolean enclosed,
    boolean oneWay,
    String roadClass,
    String note) {
  public static final Traits NONE = new Traits(0, 0, 0, 0, false, false, "", "");
}
