@NullMarked
package id.gladi.export.picture;

import org.jspecify.annotations.NullMarked;
