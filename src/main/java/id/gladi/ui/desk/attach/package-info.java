/** What goes with an inject: seeing, hearing, adding and taking it away. */
@NullMarked
package id.gladi.ui.desk.attach;

import org.jspecify.annotations.NullMarked;
