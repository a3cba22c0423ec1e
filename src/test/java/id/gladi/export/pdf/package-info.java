@NullMarked
package id.gladi.export.pdf;

import org.jspecify.annotations.NullMarked;
