package id.gladi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * When an answer fails, what is offered.
 *
 * @param when the condition over board and clock, in words
 * @param offers id of the inject that is offered; null when the consequence is only told
 * @param fallback what the umpire does instead or besides
 */
public record ContingencyRule(String when, @Nullable String offers, String fallback) {}
