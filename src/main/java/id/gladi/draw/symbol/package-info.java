/**
 * The marks of units, people and acts: frames, glyphs and echelon signs, read from {@code
 * symbols/*.txt}. Shapes are our own; no emblem of any force is copied.
 */
@NullMarked
package id.gladi.draw.symbol;

import org.jspecify.annotations.NullMarked;
