package id.gladi.core.terrain.picture;

import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.Point;

/** A place that is known both in the picture and on the ground, in metres of the local grid. */
public record ControlPoint(Pixel pixel, Point ground) {}
