package id.gladi.core.play;

/**
 * The files of a plan as text, exactly as read. A session keeps them, so that a later edit of the
 * files never changes what was played.
 *
 * @param exercise exercise file (JSON)
 * @param map map file (GeoJSON)
 * @param profile doctrine profile (JSON)
 */
public record PlanTexts(String exercise, String map, String profile) {}
