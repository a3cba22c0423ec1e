package id.gladi.core.assess;

import id.gladi.core.TPlus;

/**
 * The rating that an objective has, with why.
 *
 * @param at exercise time
 * @param by role of who gave it; never a person's name
 */
public record Rated(TPlus at, Rating rating, String by, String comment) {}
