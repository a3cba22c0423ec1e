/** How each kind of value looks in a file: read with every problem, written without loss. */
@NullMarked
package id.gladi.files.form;

import org.jspecify.annotations.NullMarked;
