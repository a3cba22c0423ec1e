/** Use cases: the one writer of a session, its ports and the observable it publishes on. */
@NullMarked
package id.gladi.app;

import org.jspecify.annotations.NullMarked;
