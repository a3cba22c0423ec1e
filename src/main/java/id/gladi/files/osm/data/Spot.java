package id.gladi.files.osm.data;

/**
 * A node with tags that was kept.
 *
 * @param place packed by {@link E7}
 */
public record Spot(long id, long place, Tags tags) {}
