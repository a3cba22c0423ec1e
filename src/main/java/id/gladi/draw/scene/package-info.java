/** What is to be drawn: ground, actors, camera and look, as immutable data. */
@NullMarked
package id.gladi.draw.scene;

import org.jspecify.annotations.NullMarked;
