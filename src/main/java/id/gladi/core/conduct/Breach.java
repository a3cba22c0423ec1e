package id.gladi.core.conduct;

import org.jspecify.annotations.Nullable;

/**
 * A forbidden act that somebody at the table saw or heard and no board can know, such as insults.
 *
 * @param rule id of a forbidden act of the profile
 * @param unit id of the token that did it, or null
 * @param by role of who saw it
 */
public record Breach(String rule, @Nullable String unit, String by, String text) {}
