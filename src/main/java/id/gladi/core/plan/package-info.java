/** The script of an exercise as immutable data: who takes part, what is told, what is expected. */
@NullMarked
package id.gladi.core.plan;

import org.jspecify.annotations.NullMarked;
