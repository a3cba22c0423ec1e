/**
 * The start window: the exercises that can be played, the sessions in the data folder, and the way
 * to a first step. {@link id.gladi.ui.library.Library} is its door; everything that happens is in
 * {@link id.gladi.ui.library.LibraryModel}, which knows no control.
 */
@NullMarked
package id.gladi.ui.library;

import org.jspecify.annotations.NullMarked;
