/** The evaluator's sheet and the loggist's line: what is put on record while others play. */
@NullMarked
package id.gladi.ui.desk.assess;

import org.jspecify.annotations.NullMarked;
