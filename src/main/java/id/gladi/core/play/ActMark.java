package id.gladi.core.play;

import id.gladi.core.terrain.Point;

/**
 * A mark of an act: what is done, never who belongs to whom.
 *
 * @param act stable name such as {@code bakar-ban}
 * @param persons 0 when not stated
 */
public record ActMark(String id, String act, Point at, int persons) {}
