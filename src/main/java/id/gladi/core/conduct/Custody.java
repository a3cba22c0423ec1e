package id.gladi.core.conduct;

/**
 * The answer to "still secured?" for a protected person or an election object.
 *
 * @param subject id of the plan's unit
 * @param phase number of the phase it was asked in
 * @param secured the answer
 * @param keeper title of who has it in custody; never a person's name
 */
public record Custody(String subject, int phase, boolean secured, String keeper, String note) {}
