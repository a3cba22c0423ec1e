/**
 * Doctrine as data: levels, force stages, authority, forbidden acts and checks with their sources.
 */
@NullMarked
package id.gladi.core.doctrine;

import org.jspecify.annotations.NullMarked;
