/** The program from its outside: calls, screens, whole cases. */
@NullMarked
package id.gladi.launch;

import org.jspecify.annotations.NullMarked;
