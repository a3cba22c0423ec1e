package id.gladi.core.plan;

/**
 * A seat at the exercise: the role, the office that fills it (never a person's name) and its task.
 */
public record Role(String role, String holder, String task) {}
