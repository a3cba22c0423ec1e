package id.gladi.launch.cli;

import id.gladi.launch.report.Documents;
import java.time.InstantSource;

/**
 * What the command line needs from the rest of the house.
 *
 * @param program version of Gladi
 */
public record Rooms(
    Plans plans, Pictures pictures, Documents documents, InstantSource clock, String program) {}
