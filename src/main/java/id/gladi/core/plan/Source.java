package id.gladi.core.plan;

/**
 * A published source of the case.
 *
 * @param date as published, free text since many pages give no exact date
 * @param supports which facts of the exercise it carries; everything else is invented for the
 *     exercise
 */
public record Source(String title, String date, String supports) {}
