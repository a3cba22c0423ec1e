/** JSON as a tree that remembers where everything stands, and the way from bytes to it and back. */
@NullMarked
package id.gladi.files.json;

import org.jspecify.annotations.NullMarked;
