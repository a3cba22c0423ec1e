package id.gladi.app;

import java.time.Instant;

/**
 * One line of the list of sessions.
 *
 * @param exercise id of the exercise it plays
 * @param name the exercise's name when the session was opened
 * @param steps stored steps
 * @param lastChange wall time of the newest step
 * @param sealed closed for good
 */
public record SessionSummary(
    SessionId id,
    String exercise,
    String name,
    long steps,
    Instant opened,
    Instant lastChange,
    boolean sealed) {}
