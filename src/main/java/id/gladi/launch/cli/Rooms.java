package id.gladi.launch.cli;

import java.time.InstantSource;

/**
 * What the command line needs from the rest of the house.
 *
 * @param program version of Gladi
 */
public record Rooms(
    Plans plans, Pictures pictures, Reviews reviews, InstantSource clock, String program) {}
