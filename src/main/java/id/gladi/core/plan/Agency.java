package id.gladi.core.plan;

/**
 * An agency of the exercise.
 *
 * @param id stable name such as {@code polri}; the drawing picks frame and colour by it
 */
public record Agency(String id, String name) {}
