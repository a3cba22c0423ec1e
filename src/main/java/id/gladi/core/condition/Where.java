package id.gladi.core.condition;

/**
 * Where a condition looks. Places are rings, zones and lines of the plan and features of the map,
 * by id.
 */
public sealed interface Where {
  /** Inside a place with an area; a crowd is inside as soon as its outline touches the area. */
  record Inside(String place) implements Where {}

  /** Within metres of a place; zero inside it. */
  record Near(double metres, String place) implements Where {}

  /** Within metres of somebody's tokens, from edge to edge. */
  record NearWho(double metres, Who who) implements Where {}
}
