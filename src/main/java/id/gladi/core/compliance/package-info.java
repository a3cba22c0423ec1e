/**
 * The rules of the doctrine held against what was done: flags with their rule, source and facts.
 * Pure functions; a flag is never stored, because it follows from the steps.
 */
@NullMarked
package id.gladi.core.compliance;

import org.jspecify.annotations.NullMarked;
