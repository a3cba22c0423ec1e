/** The foot: planned and played time, and the steps so far. */
@NullMarked
package id.gladi.ui.desk.timeline;

import org.jspecify.annotations.NullMarked;
