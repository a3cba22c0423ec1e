/**
 * What evaluators and the loggist put on record while others play: observations, ratings of the
 * objectives, bookmarks. Values and their present state; they change nothing on the board.
 */
@NullMarked
package id.gladi.core.assess;

import org.jspecify.annotations.NullMarked;
