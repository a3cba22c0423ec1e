package id.gladi.core.assess;

/**
 * A step to come back to, and why.
 *
 * @param step number of the step whose board is meant
 */
public record Bookmark(long step, String text) {}
