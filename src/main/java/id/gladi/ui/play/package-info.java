/**
 * The session as the windows see it: what is shown now or from the past, acts and their answers,
 * and the words for steps, times and names. No controls in here.
 */
@NullMarked
package id.gladi.ui.play;

import org.jspecify.annotations.NullMarked;
