package id.gladi.core.play;

import id.gladi.core.terrain.Point;

/** Where the script points the view: centre and visible width in metres. */
public record View(Point centre, double width) {}
