/** Conditions of contingencies in words, and the builder that writes them. */
@NullMarked
package id.gladi.ui.desk.condition;

import org.jspecify.annotations.NullMarked;
