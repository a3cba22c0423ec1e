package id.gladi.core.plan;

/**
 * A place off the board.
 *
 * @param distanceKm road distance to the protected site in kilometres, 0 when it does not matter
 * @param minutes readiness, travel and deployment together, 0 when it does not matter
 */
public record OffMapPlace(String id, String name, double distanceKm, int minutes, String note) {}
