/**
 * The window in which the record is cared for: backups with a look inside, bundles, sealing, the
 * password.
 */
@NullMarked
package id.gladi.ui.record;

import org.jspecify.annotations.NullMarked;
