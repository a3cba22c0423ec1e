/** The ground: one small painter per layer, gathered in {@link id.gladi.draw.map.GroundPainter}. */
@NullMarked
package id.gladi.draw.map;

import org.jspecify.annotations.NullMarked;
