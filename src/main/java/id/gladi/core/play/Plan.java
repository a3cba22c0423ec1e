package id.gladi.core.play;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Exercise;
import id.gladi.core.terrain.AreaMap;

/**
 * The plan of a session: script, ground and doctrine together, as copied when the session was
 * opened.
 */
public record Plan(Exercise exercise, AreaMap map, DoctrineProfile profile) {}
