/** Persiapan and bermain: laying the plan per level and going back to the play. */
@NullMarked
package id.gladi.ui.desk.setup;

import org.jspecify.annotations.NullMarked;
