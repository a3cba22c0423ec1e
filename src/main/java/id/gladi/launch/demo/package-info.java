/** Plays that need nobody at the table: the plan's own solution, and random lawful acts. */
@NullMarked
package id.gladi.launch.demo;

import org.jspecify.annotations.NullMarked;
