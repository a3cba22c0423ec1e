/**
 * From a file of real ground to an exercise on it: look, choose a part, name the protected site,
 * keep.
 */
@NullMarked
package id.gladi.ui.newmap;

import org.jspecify.annotations.NullMarked;
