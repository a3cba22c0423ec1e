package id.gladi.core.conduct;

/**
 * An umpire's word against a rule.
 *
 * @param step number of the step whose flag is overruled; 0 for the act of the same step
 * @param rule id of the rule
 * @param by role of the umpire
 */
public record Overruling(long step, String rule, String by, String reason) {}
