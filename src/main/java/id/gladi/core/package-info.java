/**
 * Words that every part of the core shares. Pure data and functions: no clock, no locale, no I/O.
 */
@NullMarked
package id.gladi.core;

import org.jspecify.annotations.NullMarked;
