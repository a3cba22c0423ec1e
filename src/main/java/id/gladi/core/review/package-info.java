/**
 * The after-action review as data, computed from the plan and the steps; formats are written
 * elsewhere.
 */
@NullMarked
package id.gladi.core.review;

import org.jspecify.annotations.NullMarked;
