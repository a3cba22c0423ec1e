/**
 * The condition language of contingencies: what it can say, how it is written, and whether it holds
 * on a board. A condition only ever offers an inject; people decide whether it is told.
 */
@NullMarked
package id.gladi.core.condition;

import org.jspecify.annotations.NullMarked;
