package id.gladi.core.play;

import id.gladi.core.terrain.Point;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a unit, a feature of the ground or a thing.
 *
 * @param clearWidth metres that stay free, 0 when it does not matter
 */
public record Condition(String subject, String state, @Nullable Point at, double clearWidth) {}
