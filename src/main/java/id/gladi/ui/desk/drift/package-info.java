/** Plan against play while it is played: what is not as planned at the moment. */
@NullMarked
package id.gladi.ui.desk.drift;

import org.jspecify.annotations.NullMarked;
