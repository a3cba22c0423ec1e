package id.gladi.core.terrain;

/**
 * Where a map comes from and what may be done with it.
 *
 * @param attribution shown on every board and in every export, never hidden
 * @param schematic true when the ground was drawn for the exercise and not surveyed
 */
public record MapOrigin(String source, String licence, String attribution, boolean schematic) {}
