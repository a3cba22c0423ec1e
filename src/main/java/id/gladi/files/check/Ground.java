package id.gladi.files.check;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Exercise;
import id.gladi.core.terrain.AreaMap;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise is checked against.
 *
 * @param map null when it is not known or faulty itself; places are then not checked
 * @param profile null when it is not known or faulty itself; levels are then not checked
 */
public record Ground(Exercise exercise, @Nullable AreaMap map, @Nullable DoctrineProfile profile) {}
