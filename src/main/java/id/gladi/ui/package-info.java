/** The program's window and how it is started. */
@NullMarked
package id.gladi.ui;

import org.jspecify.annotations.NullMarked;
